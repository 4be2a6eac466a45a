package dev.docent.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeConversations conversations;

    @AfterEach
    void reset() {
        conversations.answerWith(Samples.grounded());
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                wrong("{}", "question", "must say something"),
                wrong("{'question': ' \\n '}", "question", "must say something"),
                wrong("{'question': '" + "x".repeat(2001) + "'}", "question", "2,000 characters at the most"),
                wrong("{'question': 'x', 'limit': 51}", "limit", "must be 0 to 50"),
                wrong("{'question': 'x', 'limit': -1}", "limit", "must be 0 to 50"),
                wrong("{'question': 'x', 'limit': 1.5}", "limit", "must be a whole number"),
                wrong("{'question': 'x', 'limit': 'ten'}", "limit", "must be a whole number"),
                wrong("{'question': 'x', 'colour': 1}", "colour", "is not known; the fields are collections"),
                wrong("{'question': 'x', 'mode': 'best'}", "mode", "one of auto, extractive, generative"),
                wrong("{'question': 'x', 'publishedFrom': '5.1.2026'}", "publishedFrom", "a date like 2026-01-31"),
                wrong("{'question': 'x', 'publishedFrom': '2026-02-30'}", "publishedFrom", "a date like 2026-01-31"),
                wrong("{'question': 'x', 'publishedTo': 20260101}", "publishedTo", "a date like 2026-01-31"),
                wrong(
                        "{'question': 'x', 'publishedFrom': '2026-01-02', 'publishedTo': '2026-01-01'}",
                        "publishedFrom",
                        "must not be after publishedTo"),
                wrong("{'question': 'x', 'conversationId': 'mine'}", "conversationId", "must be a UUID"),
                wrong("{'question': 'x', 'history': 'Hello'}", "history", "must be a list"),
                wrong(
                        "{'question': 'x', 'history': [{'role': 'user', 'text': ''}, {'role': 'robot', 'text': ''}]}",
                        "history[1].role",
                        "one of user, assistant"),
                wrong("{'question': 'x', 'history': [{'role': 'user'}]}", "history[0].text", "must be a text"),
                wrong("{'question': 'x', 'history': [null]}", "history[0]", "must not be null"),
                wrong(
                        "{'question': 'x', 'collections': ['laws']}",
                        "collections",
                        "names 'laws', which does not exist; there are harbour, scans"));
    }

    private static Arguments wrong(String body, String field, String message) {
        return Arguments.of(body.replace('\'', '"'), field, message);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("wrongFields")
    void aFieldThatIsWrongIsNamedWithWhatItMustBe(String body, String field, String message) throws Exception {
        Received received = caller.post("/api/v1/ask", body);

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/type")).isEqualTo("urn:docent:problem:invalid-request");
        assertThat(received.text("/errors/0/field")).isEqualTo(field);
        assertThat(received.text("/errors/0/message")).contains(message);
        assertThat(received.text("/detail")).contains(field).contains(message);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() throws Exception {
        Received received = caller.post("/api/v1/ask", "{\"question\": \"\", \"limit\": 99}");

        assertThat(received.json().at("/errors"))
                .extracting(error -> error.at("/field").asString())
                .containsExactly("limit", "question");
    }

    @Test
    void aProblemHasAllItsParts() throws Exception {
        Received received = caller.get("/api/v1/documents/nothing");

        assertThat(received.status()).isEqualTo(404);
        assertThat(received.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(received.text("/type")).isEqualTo("urn:docent:problem:not-found");
        assertThat(received.text("/title")).isNotBlank();
        assertThat(received.json().at("/status").intValue()).isEqualTo(404);
        assertThat(received.text("/detail")).isEqualTo("There is no document with the id 'nothing'.");
        assertThat(received.text("/instance")).isEqualTo("/api/v1/documents/nothing");
        assertThat(received.text("/traceId")).matches("[0-9a-f]{32}");
    }

    @Test
    void aCallersTraceIsKept() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        Received received = caller.get("/api/v1/nothing", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(received.text("/traceId")).isEqualTo(trace);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/documents/%24%24, not-found",
        "/api/v1/documents/nothing/text, not-found",
        "/api/v1/documents/scan1/text, not-found",
        "/api/v1/documents/nothing/original, not-found",
        "/api/v1/ingestions/nothing, not-found",
        "/api/v1/ingestions/3f1c7a52-9a0e-4c63-9d53-0b6a2f6f1d11, not-found",
        "/api/v2, not-found",
        "/error, not-found"
    })
    void whatDoesNotExistIsNotFound(String path, String type) throws Exception {
        Received received = caller.get(path);

        assertThat(received.status()).isEqualTo(404);
        assertThat(received.text("/type")).endsWith(type);
    }

    @Test
    void malformedJsonIsPointedAt() throws Exception {
        Received received = caller.post("/api/v1/ask", "{\n  \"question\": oops\n}");

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/type")).isEqualTo("urn:docent:problem:malformed-body");
        assertThat(received.text("/detail")).contains("line 2, column");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''   | The body is empty
            null | The body is empty
            []   | The body must be a JSON object.
            'x'  | not valid JSON
            """)
    void aBodyThatIsNoObjectIsRefused(String body, String detail) throws Exception {
        Received received = caller.post("/api/v1/ask", body);

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/detail")).contains(detail);
    }

    @Test
    void aWrongMethodIsToldTheRightOne() throws Exception {
        Received received = caller.get("/api/v1/ask");

        assertThat(received.status()).isEqualTo(405);
        assertThat(received.header("Allow")).isEqualTo("POST");
        assertThat(received.text("/detail")).isEqualTo("GET is not supported here; use POST.");
    }

    @Test
    void aWrongMediaTypeIsToldTheRightOne() throws Exception {
        Received sent = caller.send(caller.request("/api/v1/ask")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("When?")));
        Received wanted = caller.get("/api/v1/documents", "Accept", "image/png");

        assertThat(sent.status()).isEqualTo(415);
        assertThat(sent.text("/detail")).isEqualTo("Send application/json.");
        assertThat(wanted.status()).isEqualTo(406);
        assertThat(wanted.text("/detail")).isEqualTo("Accept application/json.");
    }

    @Test
    void aBodyThatIsTooLongIsRefusedWhetherItsLengthIsAnnouncedOrNot() throws Exception {
        byte[] body = ("{\"question\": \"" + "x".repeat(1_100_000) + "\"}").getBytes(UTF_8);

        Received announced = caller.send(caller.request("/api/v1/ask")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
        Received streamed = caller.send(caller.request("/api/v1/ask")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(announced.status()).isEqualTo(413);
        assertThat(streamed.status()).isEqualTo(413);
        assertThat(streamed.text("/type")).isEqualTo("urn:docent:problem:body-too-large");
    }

    @Test
    void anAnswerByAModelNeedsAModel() throws Exception {
        Received received = caller.post("/api/v1/ask", "{\"question\": \"x\", \"mode\": \"generative\"}");

        assertThat(received.status()).isEqualTo(422);
        assertThat(received.text("/type")).isEqualTo("urn:docent:problem:no-chat-model");
    }

    @Test
    void whatNobodyForesawIsLoggedAndNotTold(CapturedOutput output) throws Exception {
        conversations.answerLike((_, _) -> {
            throw new IllegalStateException("secret/path/model.bin is broken");
        });

        Received received = caller.post("/api/v1/ask", "{\"question\": \"x\"}");

        assertThat(received.status()).isEqualTo(500);
        assertThat(received.body()).doesNotContain("secret", "IllegalState", "at dev.");
        assertThat(output).contains("secret/path/model.bin").contains(received.text("/traceId"));
    }

    @Test
    void aRequestThatIsNoHttpIsToldSoWithoutDetails() throws Exception {
        String line = caller.raw("GET /api/v1/documents?query=a|b{ HTTP/1.1\nHost: localhost\n\n");

        assertThat(line).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(line).contains("urn:docent:problem:invalid-request").doesNotContain("Exception", "<html");
    }

    @Test
    void aForeignHostIsRefusedAndAConfiguredOneIsNot() throws Exception {
        String foreign = caller.raw("GET /api/v1/documents HTTP/1.1\nHost: evil.example\nConnection: close\n\n");
        String configured = caller.raw("GET /api/v1/documents HTTP/1.1\nHost: docent.example\nConnection: close\n\n");

        assertThat(foreign).startsWith("HTTP/1.1 421").contains("urn:docent:problem:unknown-host");
        assertThat(configured).startsWith("HTTP/1.1 200");
    }
}
