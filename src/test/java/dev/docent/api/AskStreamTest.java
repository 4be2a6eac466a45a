package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Progress;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class AskStreamTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeConversations conversations;

    @AfterEach
    void reset() {
        conversations.answerWith(Samples.grounded());
    }

    @Test
    void eventsArriveInOrderAndTheLastIsTheWholeAnswer() throws Exception {
        conversations.answerLike((question, listener) -> {
            listener.accept(new Progress.Working("reader"));
            listener.accept(new Progress.Text("The first crossing "));
            listener.accept(new Progress.Text("was on Sunday. [1]"));
            listener.accept(new Progress.Cited(Samples.grounded().citations().getFirst()));
            return Samples.reply(question, Samples.grounded());
        });

        List<String> lines = spoken(caller.events(caller.question("When?")));

        assertThat(lines)
                .filteredOn(line -> line.startsWith("event:"))
                .containsExactly("event:status", "event:delta", "event:delta", "event:citation", "event:done");
        assertThat(lines)
                .contains(
                        "data:{\"stage\":\"reader\"}",
                        "data:{\"text\":\"The first crossing \"}",
                        "data:{\"text\":\"was on Sunday. [1]\"}");
        assertThat(Caller.json(lines.getLast().substring("data:".length())))
                .isEqualTo(
                        caller.post("/api/v1/ask", "{\"question\": \"When?\"}").json());
    }

    @Test
    void aFailureAfterTheStartComesAsAnErrorEvent() throws Exception {
        conversations.answerLike((_, listener) -> {
            listener.accept(new Progress.Working("reader"));
            throw new IllegalStateException("secret/path/model.bin is broken");
        });

        List<String> lines = spoken(caller.events(caller.question("When?")));

        assertThat(lines).containsSubsequence("event:status", "event:error");
        assertThat(lines.getLast()).contains("urn:docent:problem:unexpected").doesNotContain("secret");
    }

    @Test
    void evenWorkThatBreaksOffIsSaidToHaveFailed() throws Exception {
        conversations.answerLike((_, listener) -> {
            listener.accept(new Progress.Working("reader"));
            throw new StackOverflowError();
        });

        List<String> lines = spoken(caller.events(caller.question("When?")));

        assertThat(lines).containsSubsequence("event:status", "event:error");
        assertThat(lines.getLast()).contains("urn:docent:problem:unexpected");
    }

    @Test
    void aRequestThatIsRefusedIsNoStream() throws Exception {
        var received = caller.send(caller.question(" ").header("Accept", "text/event-stream"));

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void aQuietStreamIsKeptAliveByComments() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        conversations.answerLike((question, _) -> {
            awaitOrFail(heard);
            return Samples.reply(question, Samples.grounded());
        });

        try (Stream<String> lines = caller.events(caller.question("When?"))) {
            Iterator<String> line = lines.iterator();
            assertThat(line.next()).isEqualTo(":");
            heard.countDown();
            assertThat(line).toIterable().contains("event:done");
        }
    }

    @Test
    void closingTheConnectionInterruptsTheWork() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        conversations.answerLike((_, listener) -> {
            listener.accept(new Progress.Working("reader"));
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            throw new IllegalStateException("interrupted");
        });

        try (Caller leaving = new Caller(caller.port());
                Stream<String> lines = leaving.events(leaving.question("When?"))) {
            assertThat(lines.anyMatch("event:status"::equals)).isTrue();
        }

        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
    }

    /// @return the lines that say something: no comments, no blank ones
    private static List<String> spoken(Stream<String> lines) {
        try (lines) {
            return lines.filter(line -> !line.isEmpty() && !line.startsWith(":"))
                    .toList();
        }
    }

    private static void awaitOrFail(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
