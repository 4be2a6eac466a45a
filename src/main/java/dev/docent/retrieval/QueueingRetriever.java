package dev.docent.retrieval;

import dev.docent.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Lets so many questions be searched and read at a time, and the others wait in the order in which they came.
/// Otherwise a crowd of new questions would hold up the answers that are being written.
final class QueueingRetriever implements Retriever {

    /// How many questions it takes to forget how long they took before.
    private static final int MEMORY = 10;

    private final Retriever retriever;
    private final Semaphore turns;
    private final int atOnce;

    /// Of one question, as it was lately.
    private final AtomicLong nanosOfWork = new AtomicLong();

    QueueingRetriever(Retriever retriever, int atOnce) {
        this.retriever = retriever;
        this.turns = new Semaphore(atOnce, true);
        this.atOnce = atOnce;
    }

    @Override
    public Evidence search(Query query, int limit) {
        return inTurn(() -> retriever.search(query, limit));
    }

    @Override
    public Evidence retrieve(Query query) {
        return inTurn(() -> retriever.retrieve(query));
    }

    private Evidence inTurn(Supplier<Evidence> work) {
        if (turns.tryAcquire()) {
            return done(work);
        }
        long start = System.nanoTime();
        Trace.step("queue", this::awaitTurn);
        var waited = new Stage("queue", Duration.ofNanos(System.nanoTime() - start));
        return after(waited, done(work));
    }

    private Evidence done(Supplier<Evidence> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            learn(System.nanoTime() - start);
            turns.release();
        }
    }

    /// @return how many questions wait for their turn
    int waiting() {
        return turns.getQueueLength();
    }

    private void learn(long nanos) {
        nanosOfWork.accumulateAndGet(nanos, (known, seen) -> known == 0 ? seen : known + (seen - known) / MEMORY);
    }

    /// @return how long a question that comes now would wait
    Duration expectedWait() {
        return Duration.ofNanos(waiting() * nanosOfWork.get() / atOnce);
    }

    private boolean awaitTurn() {
        try {
            turns.acquire();
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("Nobody waits for the evidence").initCause(stop);
        }
    }

    private static Evidence after(Stage waited, Evidence evidence) {
        List<Stage> stages = new ArrayList<>(List.of(waited));
        stages.addAll(evidence.stages());
        return evidence.with(stages);
    }
}
