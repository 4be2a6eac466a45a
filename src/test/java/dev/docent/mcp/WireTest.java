package dev.docent.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import dev.docent.retrieval.Evidence;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What goes over the wire where something is wrong, or somebody leaves.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"docent.mcp.sessions=30", "docent.mcp.largest-message=2KB", "docent.mcp.heartbeat=20ms"})
class WireTest {

    private static final String ASK = """
            {"jsonrpc": "2.0", "id": 7, "method": "tools/call",
             "params": {"name": "ask", "arguments": {"question": "Who?"}}}
            """;

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    private Wire wire;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", () -> folder.resolve("data").toString());
        settings.add(
                "docent.documents.folder", () -> folder.resolve("documents").toString());
    }

    /// Answers as a test tells it to.
    @TestConfiguration
    static class Scripted {

        private static final AtomicReference<Conversations> SCRIPT =
                new AtomicReference<>((question, _) -> reply(question));

        @Bean
        @Primary
        Conversations scripted() {
            return (question, listener) -> SCRIPT.get().ask(question, listener);
        }
    }

    @BeforeEach
    void connect() {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"jsonrpc": "2.0", "id":                                         | 400 | not valid JSON at line 1
            [{"jsonrpc": "2.0", "id": 1, "method": "ping"}]                  | 400 | several at a time are not taken
            "ping"                                                           | 400 | one JSON-RPC message
            {"jsonrpc": "2.0"}                                               | 400 | no message of JSON-RPC
            {"jsonrpc": "2.0", "id": 1, "method": "initialize"}              | 500 | its params may be wrong
            {"jsonrpc": "2.0", "id": 1, "method": "ping"}                    | 400 | Session ID required
            """)
    void whatIsNoMessageIsRefusedInWords(String body, int status, String words) throws Exception {
        HttpResponse<String> response = wire.post("", body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body())
                .contains(words)
                .contains("\"error\"")
                .doesNotContain("Exception", "stackTrace", "dev.docent", "java.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call"}                                                    | its params may be wrong
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "ask", "arguments": ["Who?"]}}  | its params may be wrong
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "delete", "arguments": {}}}     | Unknown tool
            {"jsonrpc": "2.0", "id": 1, "method": "resources/list"}                                                | Method not found
            """)
    void whatCannotBeServedIsAnErrorWithoutInnards(String body, String words) throws Exception {
        HttpResponse<String> response = wire.post(wire.session(), body);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains(words)
                .contains("\"error\"")
                .doesNotContain("Exception", "dev.docent", "java.");
    }

    @Test
    void aMessageThatIsTooLongIsRefused() throws Exception {
        HttpResponse<String> response = wire.post(wire.session(), ASK.replace("Who?", "x".repeat(2048)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("2048 bytes at the most");
    }

    @Test
    void pagesOfOtherSitesAndForeignHostsAreRefused() throws Exception {
        HttpResponse<String> foreign = wire.post(wire.session(), ASK, "Origin", "https://evil.example");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("another site");
        assertThat(wire.raw("evil.example")).startsWith("HTTP/1.1 421");
    }

    @Test
    void thereAreOnlySoManySessionsAndEndingOneMakesRoom() throws Exception {
        List<String> opened = new ArrayList<>();
        HttpResponse<String> response = wire.initialize();
        while (response.statusCode() == 200) {
            opened.add(response.headers().firstValue("Mcp-Session-Id").orElseThrow());
            response = wire.initialize();
        }

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("There are 30 open sessions");
        for (String session : opened) {
            assertThat(wire.delete(session).statusCode()).isEqualTo(200);
        }
        assertThat(wire.initialize().statusCode()).isEqualTo(200);
        assertThat(wire.post(opened.getFirst(), ASK).statusCode()).isEqualTo(404);
    }

    @Test
    void aFailureIsToldWithItsTraceAlone() throws Exception {
        Scripted.SCRIPT.set((_, _) -> {
            throw new IllegalStateException("secret/path/model.bin is broken");
        });

        HttpResponse<String> response = wire.post(
                wire.session(), ASK, "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(response.body())
                .contains("\"isError\":true", "4bf92f3577b34da6a3ce929d0e0e4736")
                .doesNotContain("secret");
    }

    @Test
    void aCallRunsOnAVirtualThreadOfItsOwnAndIsKeptAliveByComments() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        CompletableFuture<Thread> worker = new CompletableFuture<>();
        Scripted.SCRIPT.set((question, _) -> {
            worker.complete(Thread.currentThread());
            awaitOrFail(heard);
            return reply(question);
        });

        try (var lines = new BufferedReader(
                new InputStreamReader(wire.open(wire.session(), ASK).body(), UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(":");
            heard.countDown();
            assertThat(lines.lines().filter(line -> line.startsWith("data:")).toList())
                    .singleElement()
                    .asString()
                    .contains("\"id\":7", "The documents do not say.");
        }
        assertThat(worker.get().isVirtual()).isTrue();
    }

    @Test
    void callingACallOffInterruptsTheWorkOfThatSessionAlone() throws Exception {
        Work work = new Work();
        Scripted.SCRIPT.set(work);
        String session = wire.session();
        CompletableFuture<HttpResponse<String>> answer = wire.later(session, ASK);
        awaitOrFail(work.begun);
        String cancel = """
                {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 7}}
                """;

        assertThat(wire.post(wire.session(), cancel).statusCode()).isEqualTo(202);
        assertThat(work.interrupted.getCount()).isOne();
        assertThat(wire.post(session, cancel).statusCode()).isEqualTo(202);

        awaitOrFail(work.interrupted);
        assertThat(answer.get(20, TimeUnit.SECONDS).body()).contains("called off");
    }

    @Test
    void leavingInterruptsTheWork() throws Exception {
        Work work = new Work();
        Scripted.SCRIPT.set(work);

        try (Wire leaving = new Wire(port);
                InputStream body = leaving.open(leaving.session(), ASK).body()) {
            awaitOrFail(work.begun);
            assertThat(body.read()).isEqualTo(':');
        }

        awaitOrFail(work.interrupted);
    }

    private static Reply reply(AskedQuestion question) {
        return new Reply(
                UUID.randomUUID(),
                new ConversationId(UUID.randomUUID()),
                question.text(),
                question.text(),
                "extractive",
                new Answer.NotFound("The documents do not say.", 0.1, List.of()),
                new Evidence(List.of(), List.of()),
                List.of());
    }

    private static void awaitOrFail(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Works until it is interrupted.
    private static final class Work implements Conversations {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch interrupted = new CountDownLatch(1);

        @Override
        public Reply ask(AskedQuestion question, Consumer<Progress> listener) {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            throw new CancellationException("interrupted");
        }
    }
}
