package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunQueueTest {

    private final RunQueue queue = new RunQueue();

    private static Run run() {
        return new Run(Clock.systemUTC(), Long.MAX_VALUE);
    }

    /// Each question looks, and a run is made no faster than the state is written to.
    @Test
    void whoeverOnlyLooksDoesNotWaitForARunThatIsBeingMade() {
        Run made = queue.join(() -> {
            assertThat(CompletableFuture.supplyAsync(queue::isBehind)).succeedsWithin(Duration.ofSeconds(20));
            assertThat(CompletableFuture.supplyAsync(queue::current)).succeedsWithin(Duration.ofSeconds(20));
            return run();
        });

        assertThat(queue.current()).contains(made);
    }

    @Test
    void allThatJoinBeforeARunBeginsShareIt() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();

        Run first = queue.join(() -> numbered(made));
        assertThat(queue.join(() -> numbered(made))).isSameAs(first);
        assertThat(queue.take()).contains(first);
        assertThat(queue.join(() -> numbered(made))).isNotSameAs(first);

        assertThat(made).hasValue(2);
    }

    private static Run numbered(AtomicInteger made) {
        made.incrementAndGet();
        return run();
    }
}
