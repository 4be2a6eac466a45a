package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionProgress;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IngestCommandTest {

    private final Recording recording = new Recording();

    @Test
    void filesThatFailedAreListedWithTheReason() {
        Ingestion ingestion = finished(
                Optional.empty(),
                new FileReport("good.md", Outcome.INDEXED, Optional.empty()),
                new FileReport("locked.pdf", Outcome.FAILED, Optional.of("It is encrypted.")));

        int code = new IngestCommand(ingestion).run(recording.screen(false));

        assertThat(code).isZero();
        assertThat(recording.results())
                .contains("2 documents: 1 indexed, 0 unchanged, 0 truncated, 1 failed")
                .contains("locked.pdf: It is encrypted.");
    }

    @Test
    void aFolderThatCannotBeIndexedFailsTheCommand() {
        Ingestion ingestion = finished(Optional.of("The folder is gone."));

        int code = new IngestCommand(ingestion).run(recording.screen(false));

        assertThat(code).isEqualTo(2);
        assertThat(recording.remarks()).contains("The folder is gone.");
    }

    private static Ingestion finished(Optional<String> problem, FileReport... files) {
        var progress = new IngestionProgress(
                new UUID(0, 1),
                State.DONE,
                Instant.EPOCH,
                Duration.ofSeconds(2),
                IngestionProgress.counts(List.of(files)),
                0,
                7,
                Optional.empty(),
                problem);
        var report = new IngestionReport(progress, List.of(files));
        return new Ingestion() {
            @Override
            public void forget(DocumentId document) {
                throw new UnsupportedOperationException();
            }

            @Override
            public IngestionReport start() {
                return report;
            }

            @Override
            public boolean takesUploads() {
                return true;
            }

            @Override
            public boolean isKeptElsewhere(DocumentSummary document) {
                return false;
            }

            @Override
            public IngestionReport latest() {
                return report;
            }

            @Override
            public Optional<IngestionReport> find(UUID id) {
                return Optional.of(report);
            }

            @Override
            public Optional<IngestionProgress> progress(UUID id) {
                return Optional.of(progress);
            }

            @Override
            public List<FileReport> notes(UUID id, int known) {
                return report.files();
            }

            @Override
            public IngestionReport await(UUID id) {
                return report;
            }
        };
    }
}
