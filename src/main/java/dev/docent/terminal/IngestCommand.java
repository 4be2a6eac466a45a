package dev.docent.terminal;

import dev.docent.document.DocumentFile;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Brings the index up to date and says what became of the files.
@Component
final class IngestCommand {

    private final Ingestion ingestion;

    IngestCommand(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    /// @return 0 if the folder could be indexed, though single files may have failed; 2 if it could not
    int run(Screen screen) {
        IngestionReport report = new IngestionWatch(ingestion, screen).run();
        screen.print(summary(report));
        list(report, Outcome.TRUNCATED, "Too long, only the beginning is indexed:", screen);
        list(report, Outcome.FAILED, "Could not be read:", screen);
        Optional<String> problem = report.problem();
        problem.ifPresent(screen::complain);
        return problem.isPresent() ? 2 : 0;
    }

    private static String summary(IngestionReport report) {
        return String.format(
                Locale.ROOT,
                "%d documents: %d indexed, %d unchanged, %d truncated, %d failed; %d removed; %d passages; %.1f s",
                report.files().size(),
                report.count(Outcome.INDEXED),
                report.count(Outcome.UNCHANGED),
                report.count(Outcome.TRUNCATED),
                report.count(Outcome.FAILED),
                report.removed(),
                report.passages(),
                report.took().toMillis() / 1000.0);
    }

    private static void list(IngestionReport report, Outcome outcome, String heading, Screen screen) {
        List<FileReport> files = report.files().stream()
                .filter(file -> file.outcome() == outcome)
                .toList();
        if (!files.isEmpty()) {
            screen.print(heading);
            files.forEach(file -> screen.print("  " + DocumentFile.visible(file.file())
                    + file.problem().map(why -> ": " + why).orElse("")));
        }
    }
}
