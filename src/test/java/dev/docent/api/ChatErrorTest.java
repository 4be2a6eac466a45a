package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ChatErrorTest {

    private static final String PATH = "/v1/chat/completions";

    private static final String NONE = "-";

    private static final String WHEN = "\"messages\": [{\"role\": \"user\", \"content\": \"When?\"}]";

    @Autowired
    private Caller caller;

    @Autowired
    private FakeConversations conversations;

    @AfterEach
    void reset() {
        conversations.answerWith(Samples.grounded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"model": "docent", "messages": [                         | -                   | malformed_body          | line 1
            []                                                        | -                   | malformed_body          | JSON object
            {"messages": [{"role": "user", "content": "?"}]}          | model               | invalid_request         | docent-extractive
            {"model": "docent"}                                       | messages            | invalid_request         | a message at least
            {"model": "docent", "messages": []}                       | messages            | invalid_request         | a message at least
            {"model": "docent", "messages": "When?"}                  | messages            | invalid_request         | must be a list
            {"model": "docent", "messages": [null]}                   | messages[0]         | invalid_request         | must not be null
            {"model": "docent", "messages": [{"content": "?"}]}       | messages[0].role    | invalid_request         | must be one of system
            {"model": "docent", "messages": [{"role": "god", "content": "?"}]} | messages[0].role | invalid_request   | must be one of system
            {"model": "docent", "messages": [{"role": "system", "content": "?"}]} | messages | no_user_message         | the role user
            {"model": "docent", "messages": [{"role": "user", "content": " "}]} | messages[0].content | empty_question | must say something
            {"model": "docent", "messages": [{"role": "user", "content": []}]} | messages[0].content | empty_question  | must say something
            {"model": "docent", "messages": [{"role": "user", "content": null}]} | messages[0].content | empty_question | must say something
            """)
    void whatIsWrongWithARequestIsSaidInOpenAisShape(String body, String parameter, String code, String words)
            throws Exception {
        Received received = caller.post(PATH, body);

        assertRefused(received, 400, parameter, code);
        assertThat(received.text("/error/message")).contains(words).doesNotContain("Exception", "dev.docent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "n": 2                                             | n               | one answer
            "n": 0                                             | n               | one answer
            "tools": [{"type": "function"}]                    | tools           | No tool
            "functions": [{"name": "f"}]                       | functions       | No tool
            "response_format": {"type": "json_object"}         | response_format | Answers are text
            "logprobs": true                                   | logprobs        | no log probabilities
            "modalities": ["text", "audio"]                    | modalities      | Answers are text
            "audio": {"voice": "x"}                            | modalities      | Answers are text
            "stream_options": {"include_usage": true}          | stream_options  | stream: true
            """)
    void whatCannotBeDoneIsRefusedAndNotPassedOver(String field, String parameter, String words) throws Exception {
        Received received = caller.post(PATH, "{\"model\": \"docent\", " + WHEN + ", " + field + "}");

        assertRefused(received, 400, parameter, "unsupported_parameter");
        assertThat(received.text("/error/message")).contains(words);
    }

    @Test
    void imagesAreRefused() throws Exception {
        Received received = caller.post(PATH, """
                {"model": "docent", "messages": [{"role": "user", "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": "https://example.org/x.png"}}]}]}
                """);

        assertRefused(received, 400, "messages[0].content[1]", "unsupported_content");
        assertThat(received.text("/error/message")).contains("Only text can be read", "image_url");
    }

    @Test
    void aQuestionMayBeLongButNotTooLong() throws Exception {
        assertThat(asking("x".repeat(2000)).status()).isEqualTo(200);
        assertRefused(asking("x".repeat(2001)), 400, "messages[0].content", "string_above_max_length");
    }

    private Received asking(String question) throws Exception {
        return caller.post(
                PATH,
                "{\"model\": \"docent\", \"messages\": [{\"role\": \"user\", \"content\": \"" + question + "\"}]}");
    }

    @Test
    void anUnknownModelIsNotFound() throws Exception {
        Received received = caller.post(PATH, "{\"model\": \"gpt-5\", " + WHEN + "}");

        assertRefused(received, 404, "model", "model_not_found");
        assertThat(received.text("/error/message")).contains("gpt-5", "docent-extractive");
        assertRefused(caller.get("/v1/models/gpt-5"), 404, "model", "model_not_found");
    }

    @Test
    void withoutAChatModelNothingIsGenerated() throws Exception {
        Received received = caller.post(PATH, "{\"model\": \"docent-generative\", " + WHEN + "}");

        assertRefused(received, 422, NONE, "no_chat_model");
    }

    @Test
    void otherMethodsTypesAndPathsAreRefusedInTheSameShape() throws Exception {
        assertRefused(caller.get(PATH), 405, NONE, "method_not_allowed");
        assertRefused(caller.get("/v1/embeddings"), 404, NONE, "not_found");
        assertRefused(
                caller.send(caller.request(PATH)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"))),
                415,
                NONE,
                "unsupported_media_type");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedInTheSameShapeWhetherItsLengthIsAnnouncedOrNot() throws Exception {
        byte[] body =
                ("{\"model\": \"docent\", \"x\": \"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertRefused(caller.post(PATH, new String(body, StandardCharsets.UTF_8)), 413, NONE, "body_too_large");
        assertRefused(
                caller.send(caller.request(PATH)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))),
                413,
                NONE,
                "body_too_large");
    }

    @Test
    void aForeignHostIsRefusedInTheSameShape() throws Exception {
        String response = caller.raw("GET /v1/models HTTP/1.1\nHost: evil.example\nConnection: close\n\n");

        assertThat(response).startsWith("HTTP/1.1 421").contains("\"code\":\"unknown_host\"");
    }

    @Test
    void aFailureIsToldWithItsTraceAlone() throws Exception {
        conversations.answerLike((_, _) -> {
            throw new IllegalStateException("secret/path/model.bin is broken");
        });

        Received received = caller.post(
                PATH,
                "{\"model\": \"docent\", " + WHEN + "}",
                "traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(received.status()).isEqualTo(500);
        assertThat(received.text("/error/type")).isEqualTo("server_error");
        assertThat(received.text("/error/message"))
                .contains("4bf92f3577b34da6a3ce929d0e0e4736")
                .doesNotContain("secret");
    }

    private static void assertRefused(Received received, int status, String parameter, String code) {
        assertThat(received.status()).as(received.body()).isEqualTo(status);
        assertThat(received.header("Content-Type")).startsWith("application/json");
        assertThat(received.json().propertyNames()).containsExactly("error");
        assertThat(received.json().get("error").propertyNames()).containsExactly("message", "type", "param", "code");
        assertThat(received.text("/error/type")).isEqualTo("invalid_request_error");
        assertThat(received.json().at("/error/param").asString(NONE)).isEqualTo(parameter);
        assertThat(received.text("/error/code")).isEqualTo(code);
    }
}
