package dev.docent.document.format;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.tika.config.TikaTaskTimeout;

/// How long a parser may go on: not quite as long as reading the file may take in all, so that what it has read by then
/// is kept. A program that it starts has what is left of it.
final class ReadingTime extends TikaTaskTimeout {

    private static final int PERCENT = 80;

    private final LongSupplier clock;
    private final long end;
    private boolean stopped;

    /// @param limit how long reading the file may take in all
    /// @param clock nanoseconds from any fixed moment
    ReadingTime(Duration limit, LongSupplier clock) {
        super(limit.toMillis());
        this.clock = clock;
        this.end =
                clock.getAsLong() + limit.multipliedBy(PERCENT).dividedBy(100).toNanos();
    }

    /// Whoever is told so goes no further.
    boolean isOver() {
        stopped |= left().isNegative();
        return stopped;
    }

    /// @return whether anybody was told that it is over
    boolean hasStopped() {
        return stopped;
    }

    @Override
    public long getTimeoutMillis() {
        return Math.max(0, left().toMillis());
    }

    private Duration left() {
        return Duration.ofNanos(end - clock.getAsLong());
    }
}
