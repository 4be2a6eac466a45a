package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import dev.docent.conversation.Turn;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class ChatCompletionTest {

    private static final String PATH = "/v1/chat/completions";

    private static final String WHEN =
            "{\"model\": \"docent\", \"messages\": [{\"role\": \"user\", \"content\": \"When?\"}]}";

    @Autowired
    private Caller caller;

    @Autowired
    private FakeConversations conversations;

    @AfterEach
    void reset() {
        conversations.answerWith(Samples.grounded());
    }

    @Test
    void anAnswerHasTheShapeThatOpenAiGivesIt() throws Exception {
        Received received = caller.post(PATH, WHEN);

        JsonNode json = received.json();
        assertThat(received.status()).isEqualTo(200);
        assertThat(received.header("Content-Type")).isEqualTo("application/json");
        assertThat(received.text("/id")).startsWith("chatcmpl-");
        assertThat(received.text("/object")).isEqualTo("chat.completion");
        assertThat(json.get("created").asLong())
                .isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond());
        assertThat(received.text("/model")).isEqualTo("docent");
        assertThat(json.get("choices")).hasSize(1);
        assertThat(json.at("/choices/0/index").asInt()).isZero();
        assertThat(received.text("/choices/0/finish_reason")).isEqualTo("stop");
        assertThat(json.at("/choices/0/logprobs").isNull()).isTrue();
        assertThat(received.text("/choices/0/message/role")).isEqualTo("assistant");
        assertThat(received.text("/choices/0/message/content")).isEqualTo("The first crossing was on Sunday. [1]");
        assertThat(json.at("/choices/0/message/refusal").isNull()).isTrue();
    }

    @Test
    void tokensAreCounted() throws Exception {
        JsonNode usage = caller.post(PATH, """
                {"model": "docent", "messages": [
                    {"role": "system", "content": "Be brief."},
                    {"role": "user", "content": "When was the first crossing?"}]}
                """).json().get("usage");

        assertThat(usage.toString()).isEqualTo("{\"prompt_tokens\":7,\"completion_tokens\":7,\"total_tokens\":14}");
    }

    @Test
    void everyMarkIsAnAnnotationThatLeadsToItsQuote() throws Exception {
        JsonNode message = caller.post(PATH, WHEN).json().at("/choices/0/message");

        JsonNode citation = message.at("/annotations/0/url_citation");
        String content = message.get("content").asString();
        assertThat(message.get("annotations")).hasSize(1);
        assertThat(message.at("/annotations/0/type").asString()).isEqualTo("url_citation");
        assertThat(content.substring(
                        citation.get("start_index").asInt(),
                        citation.get("end_index").asInt()))
                .isEqualTo("[1]");
        assertThat(citation.get("title").asString()).isEqualTo("Harbour news");
        assertThat(citation.get("url").asString())
                .startsWith("http://localhost:" + caller.port() + "/documents/ferry1#span=14-62&answer=17-23&print=");
    }

    @Test
    void sidesOfAConflictAreAnnotatedInTheOrderOfTheText() throws Exception {
        conversations.answerWith(Samples.conflicting());

        JsonNode message = caller.post(PATH, WHEN).json().at("/choices/0/message");

        assertThat(message.get("annotations"))
                .extracting(annotation -> message.get("content")
                        .asString()
                        .substring(
                                annotation.at("/url_citation/start_index").asInt(),
                                annotation.at("/url_citation/end_index").asInt()))
                .containsExactly("[1]", "[2]");
    }

    @Test
    void whereTheDocumentsDoNotSayThereAreNoAnnotations() throws Exception {
        conversations.answerWith(Samples.notFound());

        Received received = caller.post(PATH, WHEN);

        assertThat(received.text("/choices/0/message/content")).isEqualTo("The documents do not say.");
        assertThat(received.json().at("/choices/0/message/annotations")).isEmpty();
        assertThat(received.text("/docent/status")).isEqualTo("not_found");
    }

    @Test
    void theWholeAnswerStandsUnderDocent() throws Exception {
        JsonNode asked = caller.post("/api/v1/ask", "{\"question\": \"When?\"}").json();

        assertThat(caller.post(PATH, WHEN).json().get("docent")).isEqualTo(asked);
    }

    @Test
    void theLastMessageOfTheUserIsTheQuestionAndWhatWasSaidBeforeItsHistory() throws Exception {
        caller.post(PATH, """
                {"model": "docent", "messages": [
                    {"role": "system", "content": "Answer in verse. The ferry sank."},
                    {"role": "user", "content": [{"type": "text", "text": "When was"}, {"type": "text", "text": "it?"}]},
                    {"role": "assistant", "content": "On Sunday. [1]", "annotations": []},
                    {"role": "assistant", "content": null, "tool_calls": []},
                    {"role": "tool", "content": "42", "tool_call_id": "x"},
                    {"role": "user", "name": "Ann", "content": "  And how many people?  "}]}
                """);

        assertThat(conversations.lastAsked().text()).isEqualTo("And how many people?");
        assertThat(conversations.lastAsked().history())
                .containsExactly(
                        new Turn(Turn.Role.USER, "When was\nit?"), new Turn(Turn.Role.ASSISTANT, "On Sunday. [1]"));
    }

    @Test
    void whatIsNotKnownIsPassedOver() throws Exception {
        Received received = caller.post(PATH, """
                {"model": "docent-extractive", "temperature": 0.2, "top_p": 1, "max_tokens": 5, "seed": 1, "user": "x",
                 "n": 1, "tools": [], "stream": false, "stream_options": null, "response_format": {"type": "text"},
                 "presence_penalty": 0, "metadata": {"a": "b"}, "logit_bias": {}, "stop": null, "modalities": ["text"],
                 "something_new": {"deep": [1]},
                 "messages": [{"role": "user", "content": "When?"}]}
                """);

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.text("/model")).isEqualTo("docent-extractive");
    }

    @Test
    void linksLeadWhereTheCallerReachedTheServiceWhateverAProxyIsSaidToSay() throws Exception {
        Received received =
                caller.post(PATH, WHEN, "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example");

        assertThat(received.body()).contains("http://localhost:").doesNotContain("evil.example");
    }

    @Test
    void aWholeAnswerIsJsonEvenForThoseWhoWouldTakeEvents() throws Exception {
        Received received = caller.post(PATH, WHEN, "Accept", "text/event-stream");

        assertThat(received.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void theWaysToAnswerAreListedAsModels() throws Exception {
        Received received = caller.get("/v1/models");

        assertThat(received.text("/object")).isEqualTo("list");
        assertThat(received.json().get("data"))
                .extracting(model -> model.get("id").asString())
                .containsExactly("docent", "docent-extractive", "docent-generative");
        assertThat(caller.get("/v1/models/docent").json())
                .isEqualTo(received.json().at("/data/0"));
        assertThat(received.json().at("/data/0").propertyNames())
                .containsExactly("id", "object", "created", "owned_by");
    }
}
