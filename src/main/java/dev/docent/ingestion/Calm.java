package dev.docent.ingestion;

import java.time.Duration;
import java.util.Optional;

/// Tells when to look at something that changes: once it has been quiet for a while, and at the latest some
/// time after the first change. Times count from any fixed moment. Not safe for use by many threads.
final class Calm {

    private final Duration quiet;
    private final Duration longest;
    private Optional<Duration> first = Optional.empty();
    private Optional<Duration> last = Optional.empty();

    Calm(Duration quiet, Duration longest) {
        this.quiet = quiet;
        this.longest = longest;
    }

    void changed(Duration now) {
        first = first.or(() -> Optional.of(now));
        last = Optional.of(now);
    }

    /// Whatever changed so far is looked at from now on.
    void looked() {
        first = Optional.empty();
        last = Optional.empty();
    }

    /// @return when to look; empty if nothing has changed
    Optional<Duration> due() {
        return last.map(it -> earlier(it.plus(quiet), first.orElse(it).plus(longest)));
    }

    static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
