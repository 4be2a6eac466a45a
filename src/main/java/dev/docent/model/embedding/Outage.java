package dev.docent.model.embedding;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers that a provider failed, so that not everyone waits for it in turn, and says in the log when it begins and
/// when it ends.
final class Outage {

    private static final Logger log = LoggerFactory.getLogger(Outage.class);

    private final String model;
    private final Duration pause;
    private Optional<EmbeddingFailure> failure = Optional.empty();
    private long until;
    private boolean worked;

    /// @param pause for how long the provider is not asked after it failed
    Outage(String model, Duration pause) {
        this.model = model;
        this.pause = pause;
    }

    /// @throws EmbeddingFailure if the provider failed a moment ago
    synchronized void require() {
        if (failure.isPresent() && until - System.nanoTime() > 0) {
            throw failure.get();
        }
    }

    /// Said once, however often it is seen.
    synchronized void began(EmbeddingFailure seen) {
        if (failure.map(it -> !it.problem().equals(seen.problem())).orElse(true)) {
            log.warn("{} Until it works, documents are searched by words alone.", seen.problem());
        }
        failure = Optional.of(seen);
        until = System.nanoTime() + seen.retryAfter().orElse(pause).toNanos();
    }

    /// @param dimension how long the vectors are
    synchronized void ended(int dimension) {
        if (failure.isPresent() || !worked) {
            log.info("Embedding with {}, vectors of {} numbers", model, dimension);
        }
        worked = true;
        failure = Optional.empty();
    }
}
