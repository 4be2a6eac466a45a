package dev.docent.ingestion;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// Says when to look at the documents folder next: when changes were noticed and things have calmed down, or
/// when it was planned to.
final class Agenda implements AutoCloseable {

    private final Calm calm;
    private Optional<Duration> planned = Optional.empty();
    private boolean closed;

    Agenda(Calm calm) {
        this.calm = calm;
    }

    /// Notes that something may have changed.
    synchronized void changed() {
        calm.changed(now());
        notifyAll();
    }

    /// Plans a look, in the place of the one that was planned before.
    synchronized void lookIn(Duration time) {
        planned = Optional.of(now().plus(time));
        notifyAll();
    }

    /// Waits until it is time to look.
    ///
    /// @return false once this is closed
    synchronized boolean await() throws InterruptedException {
        while (!closed && !isTime()) {
            Optional<Duration> next = next();
            if (next.isPresent()) {
                wait(Math.max(1, next.get().minus(now()).toMillis()));
            } else {
                wait();
            }
        }
        calm.looked();
        planned = Optional.empty();
        return !closed;
    }

    private boolean isTime() {
        return next().filter(time -> time.compareTo(now()) <= 0).isPresent();
    }

    private Optional<Duration> next() {
        return Stream.of(calm.due(), planned).flatMap(Optional::stream).reduce(Calm::earlier);
    }

    /// A clock that nobody sets.
    private static Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
