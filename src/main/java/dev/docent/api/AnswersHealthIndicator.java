package dev.docent.api;

import dev.docent.index.PassageIndex;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionReport.State;
import dev.docent.reader.Reader;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Says whether questions can be answered: the reader reads, and there is something to ask, or at least nothing left
/// to wait for.
@Component("answers")
final class AnswersHealthIndicator implements HealthIndicator {

    private final PassageIndex index;
    private final Reader reader;
    private final Ingestion ingestion;
    private final AtomicBoolean reads = new AtomicBoolean();

    AnswersHealthIndicator(PassageIndex index, Reader reader, Ingestion ingestion) {
        this.index = index;
        this.reader = reader;
        this.ingestion = ingestion;
    }

    @Override
    public Health health() {
        try {
            int passages = index.passages();
            boolean isAskable = passages > 0 || ingestion.latest().state() == State.DONE;
            Health.Builder health = isAskable && reads() ? Health.up() : Health.outOfService();
            return health.withDetail("passages", passages).build();
        } catch (RuntimeException failure) {
            return Health.down(failure).build();
        }
    }

    /// Reads once, which also loads what the first question would have to wait for.
    private boolean reads() {
        if (!reads.get()) {
            reads.set(!reader.read("Is it ready?", List.of("It is ready.")).isEmpty());
        }
        return reads.get();
    }
}
