package dev.docent.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.guard.Turnstile;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of a call whose caller waits, or does not.
class LeavingTest extends ScriptedService {

    private static final String CANCEL = """
            {"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 7}}
            """;

    private static final String TOOLS = """
            {"jsonrpc": "2.0", "id": 9, "method": "tools/list"}
            """;

    @Autowired
    private Turnstile turnstile;

    @Test
    void aCallRunsOnAVirtualThreadOfItsOwnAndIsKeptAliveByComments() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        CompletableFuture<Thread> worker = new CompletableFuture<>();
        conversations.answerLike((question, _) -> {
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
        conversations.answerLike(work);
        String session = wire.session();
        CompletableFuture<HttpResponse<String>> answer = wire.later(session, ASK);
        awaitOrFail(work.begun);

        assertThat(wire.post(wire.session(), CANCEL).statusCode()).isEqualTo(202);
        assertThat(work.interrupted.getCount()).isOne();
        assertThat(wire.post(session, CANCEL).statusCode()).isEqualTo(202);

        awaitOrFail(work.interrupted);
        assertThat(answer.get(20, TimeUnit.SECONDS).body()).contains("called off");
    }

    @Test
    void whereThereIsTooMuchToDoACallCanBeCalledOffAllTheSame() throws Exception {
        Work work = new Work();
        conversations.answerLike(work);
        String session = wire.session();
        CompletableFuture<HttpResponse<String>> answer = wire.later(session, ASK);
        awaitOrFail(work.begun);
        int others = fill();

        HttpResponse<String> refused = wire.post(session, ASK.replace("7", "8"));
        HttpResponse<String> tools = wire.post(session, TOOLS);
        wire.post(session, CANCEL);
        IntStream.range(0, others).forEach(_ -> turnstile.leave());

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("\"isError\":true", "more questions than can be answered now");
        assertThat(tools.body()).contains("read_document");
        awaitOrFail(work.interrupted);
        assertThat(answer.get(20, TimeUnit.SECONDS).body()).contains("called off");
    }

    /// @return how many questions came beside those that are there
    private int fill() {
        int others = 0;
        while (turnstile.enter()) {
            others++;
        }
        return others;
    }

    @Test
    void leavingInterruptsTheWork() throws Exception {
        Work work = new Work();
        conversations.answerLike(work);

        try (Wire leaving = new Wire(port);
                InputStream body = leaving.open(leaving.session(), ASK).body()) {
            awaitOrFail(work.begun);
            assertThat(body.read()).isEqualTo(':');
        }

        awaitOrFail(work.interrupted);
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
