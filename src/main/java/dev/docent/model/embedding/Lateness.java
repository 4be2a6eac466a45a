package dev.docent.model.embedding;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers that a provider let questions wait in vain, so that not each waits for it anew. It may only be busy with
/// passages, so these go on. After a pause a single question tries again, and the others go on without it.
final class Lateness {

    private static final Logger log = LoggerFactory.getLogger(Lateness.class);

    /// A provider may be late once.
    private static final int TOO_OFTEN = 2;

    private final Duration pause;
    private Optional<EmbeddingFailure> latest = Optional.empty();
    private int inARow;
    private long until;

    /// @param pause for how long no question waits
    Lateness(Duration pause) {
        this.pause = pause;
    }

    /// @throws EmbeddingFailure if the provider is not worth waiting for now
    synchronized void require() {
        if (inARow < TOO_OFTEN) {
            return;
        }
        if (until - System.nanoTime() > 0) {
            throw latest.orElseThrow();
        }
        beginPause();
    }

    synchronized void seen(EmbeddingFailure late) {
        latest = Optional.of(late);
        inARow++;
        if (inARow == TOO_OFTEN) {
            log.warn("{} Until it does, questions are searched by words alone.", late.problem());
        }
        beginPause();
    }

    private void beginPause() {
        until = System.nanoTime() + pause.toNanos();
    }

    synchronized void ended() {
        if (inARow >= TOO_OFTEN) {
            log.info("The embedding server answers in time again.");
        }
        inARow = 0;
        latest = Optional.empty();
    }
}
