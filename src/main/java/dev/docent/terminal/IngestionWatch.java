package dev.docent.terminal;

import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.Outcome;
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
        IngestionReport report = ingestion.start();
        try {
            while (report.state() == State.RUNNING) {
                show(report);
                Thread.sleep(BETWEEN_LOOKS);
                report = ingestion.find(report.id()).orElseGet(ingestion::latest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while indexing", e);
        }
        show(report);
        bar.end();
        return report;
    }

    private void show(IngestionReport report) {
        int total = report.files().size();
        int open = report.count(Outcome.WAITING) + report.count(Outcome.READING);
        bar.show(total - open, total, report.took(), report.remaining());
    }
}
