package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.guard.DocumentTickets;
import dev.docent.document.DocumentId;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Pages elsewhere: those that show the widget, and those that call the service with a key of their own.
class VisitorsOfSitesTest extends GuardedService {

    private static final String SITE = "https://gazette.example";
    private static final String APP = "https://app.example";

    @Autowired
    private DocumentTickets tickets;

    private HttpResponse<String> session(String widget, String origin) throws Exception {
        return call("POST", "/widget/session", "{\"widget\": \"" + widget + "\"}", "", "Origin", origin);
    }

    private String visit(String path, String body) throws Exception {
        String token =
                JSON.readTree(session("gazette", SITE).body()).path("token").asString();
        return call("POST", path, body, token, "Origin", SITE).body();
    }

    @Test
    void aVisitorSeesTheCollectionsOfTheSite() throws Exception {
        String own = visit("/api/v1/ask", "{\"question\": \"When was the canteen opened?\", \"limit\": 50}");
        String other = visit("/api/v1/ask", "{\"question\": \"Which mayor opened it?\", \"limit\": 50}");

        assertThat(own).contains("9 June 2020");
        assertThat(other).contains("\"status\"").doesNotContain("Vale", "Heron");
    }

    @Test
    void aSiteOfWhichNothingIsSaidShowsNothing() throws Exception {
        HttpResponse<String> refused = session("bare", "https://bare.example");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("docent.widget.sites.bare.collections");
    }

    @ParameterizedTest
    @CsvSource({"'', 200", "/text, 200", "/structure, 200", "/original, 200"})
    void theLinkOfAnAnswerOpensTheCitedDocumentAndNothingElse(String part, int status) throws Exception {
        String path = "/api/v1/documents/" + document("canteen");
        String ticket = ticket();

        assertThat(call("GET", path + part, "", ticket).statusCode()).isEqualTo(status);
        assertThat(call("GET", "/api/v1/documents/" + document("town") + part, "", ticket)
                        .statusCode())
                .isEqualTo(401);
        assertThat(call("DELETE", path, "", ticket).statusCode()).isEqualTo(401);
        assertThat(call("GET", "/api/v1/documents", "", ticket).statusCode()).isEqualTo(401);
        assertThat(call("POST", "/api/v1/ask", "{\"question\": \"Who?\"}", ticket)
                        .statusCode())
                .isEqualTo(401);
        assertThat(call("GET", path + part, "", ticket + "x").statusCode()).isEqualTo(401);
    }

    @Test
    void whatTheSiteMayNotSeeIsNotThereForWhoeverHasATicket() throws Exception {
        String other = document("town");
        Caller visitor = Caller.known("widget:gazette", List.of(), Quota.NONE);
        String ticket = tickets.reading(visitor, new DocumentId(other)).orElseThrow();

        assertThat(call("GET", "/api/v1/documents/" + other, "", ticket).statusCode())
                .isEqualTo(404);
        assertThat(call("GET", "/api/v1/documents/" + other + "/text", "", ticket)
                        .statusCode())
                .isEqualTo(404);
    }

    private String ticket() throws Exception {
        String answer = visit("/api/v1/ask", "{\"question\": \"When was the canteen opened?\"}");
        String link = JSON.readTree(answer).at("/citations/0/link").asString();
        assertThat(link).startsWith("/documents/" + document("canteen") + "#span=");
        return link.replaceFirst(".*&ticket=", "");
    }

    @Test
    void whoOnlySaysToComeFromTheServicesOwnPageGetsNoSession() throws Exception {
        assertThat(session("default", uri("").toString()).statusCode()).isEqualTo(403);
    }

    @Test
    void aPageOfAKnownOriginMayCallWithAKey() throws Exception {
        HttpResponse<String> preflight = call(
                "OPTIONS",
                "/api/v1/documents",
                "",
                "",
                "Origin",
                APP,
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "authorization");
        HttpResponse<String> documents =
                call("GET", "/api/v1/documents", "", key(Set.of(Role.ASK), "canteen"), "Origin", APP);
        HttpResponse<String> withoutAKey = call("GET", "/api/v1/documents", "", "", "Origin", APP);

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(allowed(preflight)).hasValue(APP);
        assertThat(documents.statusCode()).isEqualTo(200);
        assertThat(allowed(documents)).hasValue(APP);
        assertThat(withoutAKey.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example", "https://app.example.evil.example", "http://app.example", "null"})
    void otherOriginsAreNotAllowed(String origin) throws Exception {
        HttpResponse<String> preflight =
                call("OPTIONS", "/api/v1/documents", "", "", "Origin", origin, "Access-Control-Request-Method", "GET");

        assertThat(allowed(preflight)).isEmpty();
    }

    private static Optional<String> allowed(HttpResponse<String> response) {
        return response.headers().firstValue("Access-Control-Allow-Origin");
    }
}
