package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docent.model.chat.ProviderReply;
import dev.docent.model.chat.ProviderReply.Ending;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers by a chat model as clients of OpenAI and assistants get them.
@TestPropertySource(properties = "docent.answer.generation.passages=8")
class GenerativeClientsTest extends GenerativeService {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DATA = "data: ";
    private static final String MET = "Dar met Ding Xuexiang in Beijing. [1]";

    private static Stream<JsonNode> chunks(AskedService service) throws Exception {
        Map<String, Object> body = Map.of(
                "model",
                "docent-generative",
                "stream",
                true,
                "messages",
                List.of(Map.of("role", "user", "content", WHERE)));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + service.port() + "/v1/chat/completions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        Stream<String> lines =
                service.client().send(request, BodyHandlers.ofLines()).body();
        return lines.filter(line -> line.startsWith(DATA + "{"))
                .map(line -> JSON.readTree(line.substring(DATA.length())))
                .onClose(lines::close);
    }

    private static String content(JsonNode chunk) {
        return chunk.at("/choices/0/delta/content").asString("");
    }

    private static String content(List<JsonNode> chunks) {
        return chunks.stream().map(GenerativeClientsTest::content).collect(Collectors.joining());
    }

    @Test
    void eachSentenceIsAChunkWhileTheModelStillWritesTheNext() throws Exception {
        var gate = new CountDownLatch(1);
        PROVIDER.reply(ProviderReply.says(MET).thenHolds(gate).thenSays(" They discussed trade. [1]"));

        try (Stream<JsonNode> chunks = chunks(service)) {
            Iterator<JsonNode> chunk = chunks.iterator();
            assertThat(content(chunk.next())).isEmpty();
            assertThat(content(chunk.next())).isEqualTo(MET);
            gate.countDown();
            assertThat(content(chunk.next())).isEqualTo(" They discussed trade. [2]");
        }
    }

    @Test
    void theAnnotationsAreTheMarksOfTheWholeAnswer() throws Exception {
        PROVIDER.reply(ProviderReply.says(MET, " They discussed trade. [1]"));

        List<JsonNode> chunks;
        try (Stream<JsonNode> told = chunks(service)) {
            chunks = told.toList();
        }

        JsonNode whole = chunks.getLast().get("docent");
        assertThat(content(chunks)).isEqualTo(answer(whole)).isEqualTo(MET + " They discussed trade. [2]");
        assertThat(whole.get("mode").asString()).isEqualTo("generative");
        assertThat(chunks.stream()
                        .flatMap(chunk ->
                                chunk.at("/choices/0/delta/annotations").valueStream())
                        .map(annotation -> annotation.get("url_citation"))
                        .map(mark -> answer(whole)
                                .substring(
                                        mark.get("start_index").asInt(),
                                        mark.get("end_index").asInt())))
                .containsExactly("[1]", "[2]");
    }

    @Test
    void aClientThatBreaksOffEndsTheModelsWork() throws Exception {
        PROVIDER.reply(ProviderReply.says(MET).thenHolds(new CountDownLatch(1)));
        long leftBefore = PROVIDER.left();

        try (AskedService leaving = new AskedService(port);
                Stream<JsonNode> chunks = chunks(leaving)) {
            assertThat(chunks.anyMatch(chunk -> content(chunk).equals(MET))).isTrue();
        }

        await().until(() -> PROVIDER.left() == leftBefore + 1);
    }

    @Test
    void whereTheModelBreaksOffTheRestIsCompleted() throws Exception {
        PROVIDER.reply(ProviderReply.says("Dar invited him to Islamabad. [1]", " Dar then met Mac")
                .ending(Ending.CUT));

        List<JsonNode> chunks;
        try (Stream<JsonNode> told = chunks(service)) {
            chunks = told.toList();
        }

        JsonNode whole = chunks.getLast().get("docent");
        assertThat(content(chunks))
                .isEqualTo(answer(whole))
                .startsWith("Dar invited him to Islamabad. [1]")
                .contains("Beijing");
        service.everyCitationIsReal(whole);
    }

    @Test
    void anAssistantIsToldTheModelsSentencesAsTheyCome() {
        PROVIDER.reply(ProviderReply.says(MET, " They discussed trade. [1]"));
        List<ProgressNotification> progress = new CopyOnWriteArrayList<>();

        try (McpSyncClient assistant = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder("http://localhost:" + port)
                                .build())
                .progressConsumer(progress::add)
                .build()) {
            assistant.initialize();
            assistant.callTool(CallToolRequest.builder("ask")
                    .arguments(Map.of("question", WHERE))
                    .progressToken("token-1")
                    .build());
            await().until(() -> progress.size() == 4);
        }

        assertThat(progress)
                .extracting(ProgressNotification::message)
                .containsExactly("searching", "answering", MET, "They discussed trade. [2]");
    }
}
