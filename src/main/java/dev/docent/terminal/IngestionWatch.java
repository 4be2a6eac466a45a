package dev.docent.terminal;

import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionProgress;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.State;
import java.time.Duration;

/// Runs an ingestion and shows how far it has come.
final class IngestionWatch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Ingestion ingestion;
    private final ProgressBar bar;

    IngestionWatch(Ingestion ingestion, Screen screen) {
        this.ingestion = ingestion;
        this.bar = new ProgressBar(screen, "documents");
    }

    /// @return the report of the finished run
    IngestionReport run() {
        IngestionProgress progress = ingestion.start().progress();
        try {
            while (progress.state() == State.RUNNING) {
                show(progress);
                Thread.sleep(BETWEEN_LOOKS);
                progress = ingestion
                        .progress(progress.id())
                        .orElseGet(() -> ingestion.latest().progress());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while indexing", e);
        }
        show(progress);
        bar.end();
        return ingestion.find(progress.id()).orElseGet(ingestion::latest);
    }

    private void show(IngestionProgress progress) {
        bar.show(progress.done(), progress.total(), progress.took(), progress.remaining());
    }
}
