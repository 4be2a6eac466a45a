package dev.docent.model.chat;

import dev.docent.model.chat.ChatException.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ends an exchange that takes too long, or whose thread is interrupted. A virtual thread that waits for its
/// connection feels an interrupt by itself; this is for all others, and for what else is waited for.
final class Watch implements AutoCloseable {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(100);

    private final Thread thread = Thread.currentThread();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Runnable abort;
    private final Limit whole;
    private volatile Limit next;
    private volatile Optional<Limit> passed = Optional.empty();

    private record Limit(long end, String message) {
        boolean isPassed() {
            return System.nanoTime() - end >= 0;
        }

        Limit orSooner(Limit other) {
            return end - other.end <= 0 ? this : other;
        }
    }

    /// @param end when all has to be over, in the time of [System#nanoTime()]
    /// @param whole how long that was at first
    Watch(Runnable abort, long end, Duration whole) {
        this.abort = abort;
        this.whole = new Limit(end, "The chat model took longer than " + Spoken.of(whole) + ".");
        this.next = this.whole;
    }

    Watch start() {
        Thread.ofVirtual().name("chat-watch").start(this::look);
        return this;
    }

    /// Gives something so much time from now on.
    ///
    /// @param message what is said if it takes longer
    void expect(Duration time, String message) {
        next = whole.orSooner(new Limit(System.nanoTime() + time.toNanos(), message));
    }

    /// Whatever was expected has come.
    void relax() {
        next = whole;
    }

    private void look() {
        try {
            while (!over.await(LOOK, TimeUnit.NANOSECONDS)) {
                Limit limit = next;
                if (limit.isPassed()) {
                    passed = Optional.of(limit);
                }
                if (passed.isPresent() || thread.isInterrupted()) {
                    abort.run();
                    return;
                }
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return that a limit was passed, if one was
    Optional<ChatException> failure() {
        return passed.map(limit -> new ChatException(Reason.TOO_SLOW, limit.message()));
    }

    @Override
    public void close() {
        over.countDown();
    }
}
