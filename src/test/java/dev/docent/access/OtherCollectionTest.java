package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Somebody who may do everything in one collection tries to learn something of the other.
class OtherCollectionTest extends GuardedService {

    private static final String[] SECRETS = {"Vale", "Heron", "bridge", "212 metres"};

    private String cook = "";
    private String town = "";

    @BeforeEach
    void makeKeys() throws Exception {
        cook = key(Set.of(Role.values()), "canteen");
        town = document("town");
    }

    private void revealsNothing(String text) {
        assertThat(text).doesNotContain(SECRETS).doesNotContain(town);
    }

    /// Whatever is said of what one may not see is said of what is not there.
    private static String told(HttpResponse<String> response, String... names) {
        String body = response.body().replaceAll("\"traceId\":\"\\w+\"", "");
        return response.statusCode() + " "
                + response.headers().firstValue("Content-Type").orElse("") + " "
                + Arrays.stream(names).reduce(body, (text, name) -> text.replace(name, "NAME"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/search       | {"query": "Who opened it, and how long is it?", "limit": 50}
            /api/v1/ask          | {"question": "Who opened it on 3 May 2024?", "limit": 50}
            /api/v1/ask          | {"question": "How many metres long is it?", "limit": 50}
            /v1/chat/completions | {"model": "docent", "messages": [{"role": "user", "content": "Which mayor opened it?"}]}
            """)
    void whatIsFoundIsFoundInTheOwnCollection(String path, String body) throws Exception {
        assertThat(call("POST", path, body, everything()).body()).contains("Vale");

        HttpResponse<String> answer = call("POST", path, body, cook);

        assertThat(answer.statusCode()).isEqualTo(200);
        revealsNothing(answer.body());
    }

    @Test
    void aStreamedAnswerIsOfTheOwnCollection() throws Exception {
        String question = "{\"question\": \"Which mayor opened it?\", \"limit\": 50}";
        HttpResponse<String> events = client.send(
                request("POST", "/api/v1/ask", question, cook)
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofString());

        assertThat(events.body()).contains("event:done");
        revealsNothing(events.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/search | {"query": "opened", "collections": ["NAME"]}
            /api/v1/ask    | {"question": "opened", "collections": ["NAME"]}
            /api/v1/ask    | {"question": "opened", "collections": ["canteen", "NAME"]}
            """)
    void anotherCollectionIsNoCollection(String path, String body) throws Exception {
        String hidden = told(call("POST", path, body.replace("NAME", "town"), cook), "town");
        String absent = told(call("POST", path, body.replace("NAME", "nowhere"), cook), "nowhere");

        assertThat(hidden).isEqualTo(absent).startsWith("400");
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "GET, /text", "GET, /structure", "GET, /original", "DELETE, ''"})
    void anotherDocumentIsNoDocument(String method, String part) throws Exception {
        HttpResponse<String> hidden = call(method, "/api/v1/documents/" + town + part, "", cook);
        HttpResponse<String> absent = call(method, "/api/v1/documents/0123456789abcdef" + part, "", cook);

        assertThat(told(hidden, town))
                .isEqualTo(told(absent, "0123456789abcdef"))
                .startsWith("404");
        assertThat(call("GET", "/api/v1/documents/" + town, "", everything()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void listsHoldAndCountTheOwnOnly() throws Exception {
        JsonNode documents = get("/api/v1/documents", cook);
        JsonNode collections = get("/api/v1/collections", cook);

        assertThat(texts(documents.path("documents"), "file")).containsExactly("canteen/hours.md");
        assertThat(documents.path("total").asInt()).isOne();
        assertThat(texts(collections.path("collections"), "name")).containsExactly("canteen");
        revealsNothing(get("/api/v1/questions?limit=8", cook).toString());
        assertThat(told(call("GET", "/api/v1/documents?collection=town", "", cook), "town"))
                .isEqualTo(told(call("GET", "/api/v1/documents?collection=nowhere", "", cook), "nowhere"));
        assertThat(get("/api/v1/documents?query=bridge", cook).path("total").asInt())
                .isZero();
    }

    @Test
    void aRunIsOverTheOwnFiles() throws Exception {
        JsonNode run = get("/api/v1/ingestions/latest", cook);
        HttpResponse<String> events = call("GET", "/api/v1/ingestions/latest", "", cook, "Accept", "text/event-stream");

        assertThat(run.path("total").asInt()).isOne();
        assertThat(run.path("passages").asInt()).isOne();
        revealsNothing(run.toString());
        assertThat(events.body()).contains("event:done");
        revealsNothing(events.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "nowhere", "default"})
    void nothingIsAddedElsewhere(String collection) throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"collection\"\r\n\r\n" + collection
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nHello\r\n--x--\r\n";

        HttpResponse<String> files =
                call("POST", "/api/v1/documents", body, cook, "Content-Type", "multipart/form-data; boundary=x");
        HttpResponse<String> page = call(
                "POST",
                "/api/v1/documents",
                "{\"url\": \"https://example.org/a\", \"collection\": \"" + collection + "\"}",
                cook);

        assertThat(files.statusCode()).isEqualTo(403);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(files.body()).contains("This key adds nothing to the collection '" + collection + "'.");
    }

    @Test
    void whatOthersAskedInVainElsewhereIsNoGap() throws Exception {
        String question = "Which colour has the Heron Bridge been painted in?";
        ask(question, key(Set.of(Role.ASK), "town"));
        ask(question, everything());
        String reader = key(Set.of(Role.ASK), "canteen");
        String answer = ask("When was the canteen opened?", reader).path("id").asString();
        call("POST", "/api/v1/answers/" + answer + "/feedback", "{\"helpful\": false}", reader);

        String ownGaps = get("/api/v1/gaps", cook).toString();

        assertThat(get("/api/v1/gaps", everything()).toString()).contains(question);
        assertThat(ownGaps).contains("canteen");
        revealsNothing(ownGaps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/audit", "/api/v1/keys", "/actuator/prometheus", "/actuator/info"})
    void whatIsOfAllOfTheServiceIsForThoseWhoSeeAllOfIt(String path) throws Exception {
        HttpResponse<String> refused = call("GET", path, "", cook);

        assertThat(refused.statusCode()).isEqualTo(403);
        revealsNothing(refused.body());
    }

    @Test
    void aPathThatCanBeReadInTwoWaysLeadsNowhere() throws Exception {
        for (String path : new String[] {"/app/../mcp", "/app/..%2Fmcp", "/api//v1/gaps", "/app/%2e%2e/api/v1/gaps"}) {
            String response = Raw.send(port(), "GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");

            assertThat(response).as(path).startsWith("HTTP/1.1 40");
        }
    }
}
