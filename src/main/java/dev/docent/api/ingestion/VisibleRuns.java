package dev.docent.api.ingestion;

import dev.docent.access.Caller;
import dev.docent.access.Scope;
import dev.docent.access.VisibleDocuments;
import dev.docent.document.Collection;
import dev.docent.document.DocumentSummary;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionProgress;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.FileReport;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Runs as the current caller may see them: the files of other collections are not there, nor do they count.
@Component
final class VisibleRuns {

    private final Ingestion ingestion;
    private final VisibleDocuments documents;

    VisibleRuns(Ingestion ingestion, VisibleDocuments documents) {
        this.ingestion = ingestion;
        this.documents = documents;
    }

    IngestionReport latest() {
        return visible(ingestion.latest());
    }

    Optional<IngestionReport> find(UUID id) {
        return ingestion.find(id).map(this::visible);
    }

    Optional<IngestionProgress> progress(UUID id) {
        return seesEverything() ? ingestion.progress(id) : find(id).map(IngestionReport::progress);
    }

    /// What became of files since.
    ///
    /// @param files those that the caller may see
    /// @param known how many there are to ask on from
    record Notes(List<FileReport> files, int known) {}

    Notes notes(UUID id, int known) {
        List<FileReport> notes = ingestion.notes(id, known);
        return new Notes(notes.stream().filter(VisibleRuns::isVisible).toList(), known + notes.size());
    }

    private IngestionReport visible(IngestionReport report) {
        if (seesEverything()) {
            return report;
        }
        List<FileReport> files =
                report.files().stream().filter(VisibleRuns::isVisible).toList();
        return new IngestionReport(progress(report, files), files);
    }

    private IngestionProgress progress(IngestionReport report, List<FileReport> files) {
        return new IngestionProgress(
                report.id(),
                report.state(),
                report.startedAt(),
                report.took(),
                IngestionProgress.counts(files),
                0,
                documents.all().stream().mapToInt(DocumentSummary::passages).sum(),
                Optional.empty(),
                report.problem().map(_ -> "The run could not do its work."));
    }

    private static boolean isVisible(FileReport file) {
        return Caller.current().scope().holds(Collection.of(file.file()));
    }

    private static boolean seesEverything() {
        return Caller.current().scope() instanceof Scope.Everything;
    }
}
