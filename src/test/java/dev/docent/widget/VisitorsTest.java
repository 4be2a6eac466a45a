package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// What the pages of other sites may do, call by call.
class VisitorsTest extends BrowserTest {

    private static final String QUESTION = "{\"question\": \"Who commands the ferry Heron?\"}";

    @Autowired
    private Tokens tokens;

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    void open() {
        // These calls need no browser.
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String token(String origin) throws Exception {
        String body = send("POST", "/widget/session", "{\"widget\": \"gazette\"}", "Origin", origin)
                .body();
        return new JsonMapper().readTree(body).path("token").asString();
    }

    @Test
    void aKnownSiteGetsATokenAndWithItAnAnswer() throws Exception {
        HttpResponse<String> answer = send(
                "POST",
                "/api/v1/ask",
                QUESTION,
                "Origin",
                HOST.origin(),
                "Authorization",
                "Bearer " + token(HOST.origin()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(HOST.origin());
        assertThat(answer.headers().allValues("Vary")).contains("Origin");
    }

    @Test
    void withoutATokenAPageIsNotAnswered() throws Exception {
        assertThat(send("POST", "/api/v1/ask", QUESTION, "Origin", HOST.origin())
                        .statusCode())
                .isEqualTo(401);
        assertThat(send("POST", "/api/v1/ask", QUESTION, "Origin", HOST.origin(), "Authorization", "Bearer visitor.a.b")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenIsGoodOnItsOwnSiteOnly() throws Exception {
        HttpResponse<String> elsewhere = send(
                "POST",
                "/api/v1/ask",
                QUESTION,
                "Origin",
                service(),
                "Authorization",
                "Bearer " + token(HOST.origin()));

        assertThat(elsewhere.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example, gazette", "null, gazette", "https://evil.example, default"})
    void anUnknownSiteGetsNone(String origin, String widget) throws Exception {
        HttpResponse<String> refused =
                send("POST", "/widget/session", "{\"widget\": \"" + widget + "\"}", "Origin", origin);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
    }

    @Test
    void aSiteGoesByItsOwnName() throws Exception {
        assertThat(send("POST", "/widget/session", "{\"widget\": \"other\"}", "Origin", HOST.origin())
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("POST", "/widget/session", "{}", "Origin", service()).statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/widget/session", "{}").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/ask, 204",
        "DELETE, /api/v1/conversations/1, 204",
        "POST, /api/v1/documents, 403",
        "GET, /api/v1/gaps, 403",
        "DELETE, /api/v1/documents/1, 403"
    })
    void browsersAreToldBeforehandWhatIsAllowed(String method, String path, int status) throws Exception {
        HttpResponse<String> told = send(
                "OPTIONS",
                path,
                "",
                "Origin",
                HOST.origin(),
                "Access-Control-Request-Method",
                method,
                "Access-Control-Request-Headers",
                "authorization,content-type");

        boolean isAllowed =
                told.headers().firstValue("Access-Control-Allow-Origin").isPresent();
        assertThat(isAllowed).isEqualTo(status == 204);
    }

    @Test
    void aVisitorsTokenOpensNothingElse() throws Exception {
        String token = "Bearer " + token(HOST.origin());

        assertThat(send("GET", "/api/v1/gaps", "", "Origin", HOST.origin(), "Authorization", token)
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("POST", "/api/v1/ingestions", "{}", "Origin", HOST.origin(), "Authorization", token)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aVisitorWhoAsksTooMuchIsToldWhenToGoOn() throws Exception {
        String token = "Bearer " + token(HOST.origin());
        String[] visitor = {"Origin", HOST.origin(), "Authorization", token, "X-Forwarded-For", "203.0.113.9"};

        HttpResponse<String> last = send("POST", "/api/v1/ask", "{}", visitor);
        for (int i = 0; i < 900 && last.statusCode() == 400; i++) {
            last = send("POST", "/api/v1/ask", "{}", visitor);
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
        assertThat(last.headers().firstValue("Access-Control-Expose-Headers")).hasValue("Retry-After");
        visitor[5] = "203.0.113.10";
        assertThat(send("POST", "/api/v1/ask", "{}", visitor).statusCode()).isEqualTo(400);
    }

    @Test
    void theScriptMayBeLoadedFromAnywhereAndItsVersionIsKept() throws Exception {
        WidgetScript script = WidgetScript.load();
        HttpResponse<String> newest = send("GET", "/widget/docent-chat.js", "");
        HttpResponse<String> versioned = send("GET", "/widget/" + script.hash() + "/docent-chat.js", "");
        HttpResponse<String> ofTheVersion = send("GET", "/widget/" + script.version() + "/docent-chat.js", "");

        assertThat(newest.body()).isEqualTo(script.text()).isEqualTo(versioned.body());
        assertThat(newest.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(newest.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(versioned.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(ofTheVersion.body()).isEqualTo(script.text());
        assertThat(ofTheVersion.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(send("GET", "/widget/0123456789abcdef/docent-chat.js", "").statusCode())
                .isEqualTo(404);
        assertThat(send("GET", "/widget/0.0.0/docent-chat.js", "").statusCode()).isEqualTo(404);
    }

    @Test
    void whoOnlySaysToBeThePageOfTheServiceSharesWhatThatMayAsk() throws Exception {
        String[] said = {"Origin", "https://made-up.example", "Sec-Fetch-Site", "same-origin"};
        HttpResponse<String> own = send("POST", "/widget/session", "{}", said);
        HttpResponse<String> ofASite = send("POST", "/widget/session", "{\"widget\": \"gazette\"}", said);

        String token = new JsonMapper().readTree(own.body()).path("token").asString();
        assertThat(tokens.read(token).orElseThrow().origin()).isEqualTo(Origins.OWN);
        assertThat(ofASite.statusCode()).isEqualTo(403);
    }
}
