package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Progress;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class ChatStreamTest {

    private static final String DATA = "data: ";

    @Autowired
    private Caller caller;

    @Autowired
    private FakeConversations conversations;

    @BeforeEach
    void speakInParts() {
        conversations.answerLike((question, listener) -> {
            listener.accept(new Progress.Working("reader"));
            listener.accept(new Progress.Text("The first crossing "));
            listener.accept(new Progress.Cited(Samples.grounded().citations().getFirst()));
            listener.accept(new Progress.Text("was on Sunday. [1]"));
            return Samples.reply(question, Samples.grounded());
        });
    }

    @AfterEach
    void reset() {
        conversations.answerWith(Samples.grounded());
    }

    @Test
    void chunksComeInOpenAisOrderAndEndWithDone() throws Exception {
        List<String> lines = spoken(caller.events(request("")));

        List<JsonNode> chunks = chunks(lines);
        assertThat(lines).allMatch(line -> line.startsWith(DATA)).last().isEqualTo("data: [DONE]");
        assertThat(chunks)
                .extracting(chunk -> chunk.at("/choices/0/delta").toString())
                .satisfiesExactly(
                        opening -> assertThat(opening)
                                .isEqualTo("{\"role\":\"assistant\",\"content\":\"\",\"refusal\":null}"),
                        first -> assertThat(first).isEqualTo("{\"content\":\"The first crossing \"}"),
                        second -> assertThat(second).isEqualTo("{\"content\":\"was on Sunday. [1]\"}"),
                        annotations -> assertThat(annotations).contains("\"start_index\":34,\"end_index\":37"),
                        closing -> assertThat(closing).isEqualTo("{}"));
        assertThat(chunks)
                .extracting(chunk -> chunk.at("/choices/0/finish_reason").asString(""))
                .containsExactly("", "", "", "", "stop");
    }

    @Test
    void everyChunkNamesTheSameCompletion() throws Exception {
        List<JsonNode> chunks = chunks(spoken(caller.events(request(""))));

        JsonNode first = chunks.getFirst();
        assertThat(first.get("object").asString()).isEqualTo("chat.completion.chunk");
        assertThat(chunks)
                .allMatch(chunk -> chunk.get("id").equals(first.get("id"))
                        && chunk.get("object").equals(first.get("object"))
                        && chunk.get("created").equals(first.get("created"))
                        && chunk.get("model").equals(first.get("model"))
                        && !chunk.has("usage"));
    }

    @Test
    void theLastChunkHoldsTheWholeAnswer() throws Exception {
        JsonNode asked = caller.post("/api/v1/ask", "{\"question\": \"When?\"}").json();

        JsonNode last = chunks(spoken(caller.events(request("")))).getLast();

        assertThat(last.get("docent")).isEqualTo(asked);
    }

    @Test
    void usageComesInAChunkOfItsOwnWhereItIsAskedFor() throws Exception {
        String options = ", \"stream_options\": {\"include_usage\": true}";

        List<JsonNode> chunks = chunks(spoken(caller.events(request(options))));

        assertThat(chunks.getLast().get("choices")).isEmpty();
        assertThat(chunks.getLast().at("/usage/total_tokens").asInt()).isEqualTo(8);
        assertThat(chunks.subList(0, chunks.size() - 1))
                .allMatch(chunk -> chunk.get("usage").isNull());
    }

    @Test
    void textThatIsHandedOutAtTheEndOnlyIsSentAllTheSame() throws Exception {
        conversations.answerWith(Samples.notFound());

        List<JsonNode> chunks = chunks(spoken(caller.events(request(""))));

        assertThat(chunks)
                .extracting(chunk -> chunk.at("/choices/0/delta/content").asString(""))
                .containsExactly("", "The documents do not say.", "");
    }

    @Test
    void aFailureInTheMiddleComesAsAnErrorAndEndsTheStream() throws Exception {
        conversations.answerLike((_, listener) -> {
            listener.accept(new Progress.Text("The first "));
            throw new IllegalStateException("secret/path/model.bin is broken");
        });

        List<String> lines = spoken(caller.events(request("")));

        JsonNode error = Caller.json(lines.getLast().substring(DATA.length())).get("error");
        assertThat(error.get("type").asString()).isEqualTo("server_error");
        assertThat(error.get("message").asString()).contains("Trace: ").doesNotContain("secret");
    }

    @Test
    void whatIsRefusedIsNoStream() throws Exception {
        var received = caller.send(request(", \"n\": 2"));

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/error/param")).isEqualTo("n");
    }

    @Test
    void closingTheConnectionInterruptsTheWork() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        conversations.answerLike((_, listener) -> {
            listener.accept(new Progress.Text("The first "));
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            throw new IllegalStateException("interrupted");
        });

        try (Caller leaving = new Caller(caller.port());
                Stream<String> lines = leaving.events(request(""))) {
            assertThat(lines.anyMatch(line -> line.contains("The first "))).isTrue();
        }

        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
    }

    /// @param more further fields
    private HttpRequest.Builder request(String more) {
        String body = "{\"model\": \"docent\", \"stream\": true, "
                + "\"messages\": [{\"role\": \"user\", \"content\": \"When?\"}]" + more + "}";
        return caller.request("/v1/chat/completions")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /// @return the lines that say something: no comments, no blank ones
    private static List<String> spoken(Stream<String> lines) {
        try (lines) {
            return lines.filter(line -> !line.isEmpty() && !line.startsWith(":"))
                    .toList();
        }
    }

    private static List<JsonNode> chunks(List<String> lines) {
        return lines.subList(0, lines.size() - 1).stream()
                .map(line -> Caller.json(line.substring(DATA.length())))
                .toList();
    }
}
