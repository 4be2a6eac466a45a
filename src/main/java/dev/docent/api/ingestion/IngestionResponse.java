package dev.docent.api.ingestion;

import dev.docent.api.Wire;
import dev.docent.ingestion.IngestionProgress;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far a run has come.
@Schema(name = "Ingestion")
record IngestionResponse(
        UUID id,
        @Schema(allowableValues = {"running", "done"}) String state,
        Instant startedAt,

        @Schema(description = "How many files the run covers.")
        int total,

        int waiting,
        int reading,

        @Schema(description = "Files that were read anew, the truncated ones among them.")
        int indexed,

        @Schema(description = "Files of which only the beginning could be taken.")
        int truncated,

        int unchanged,
        int failed,

        @Schema(description = "Documents that were forgotten because their files are gone.")
        int removed,

        @Schema(description = "How many passages the whole index holds.")
        int passages,

        @Schema(description = "How long the run has taken so far.")
        double seconds,

        @Schema(description = "Files dealt with a second, so far.")
        double filesPerSecond,

        @Schema(description = "An estimate of the time left.")
        Optional<Double> secondsLeft,

        @Schema(description = "What kept the run from its work as a whole, in a sentence.")
        Optional<String> problem,

        @Schema(description = "Every file; left out of progress events.")
        List<FileResponse> files) {

    /// What became of a file.
    @Schema(name = "IngestedFile")
    record FileResponse(
            String file,

            @Schema(allowableValues = {"waiting", "reading", "indexed", "unchanged", "failed", "truncated"})
            String outcome,

            @Schema(description = "Why it failed, in a sentence.")
            Optional<String> problem) {

        static FileResponse of(FileReport file) {
            return new FileResponse(file.file(), Wire.name(file.outcome()), file.problem());
        }
    }

    static IngestionResponse of(IngestionReport report) {
        return of(
                report.progress(), report.files().stream().map(FileResponse::of).toList());
    }

    static IngestionResponse withoutFiles(IngestionProgress progress) {
        return of(progress, List.of());
    }

    private static IngestionResponse of(IngestionProgress report, List<FileResponse> files) {
        double seconds = Wire.seconds(report.took());
        return new IngestionResponse(
                report.id(),
                Wire.name(report.state()),
                report.startedAt(),
                report.total(),
                report.count(Outcome.WAITING),
                report.count(Outcome.READING),
                report.count(Outcome.INDEXED) + report.count(Outcome.TRUNCATED),
                report.count(Outcome.TRUNCATED),
                report.count(Outcome.UNCHANGED),
                report.count(Outcome.FAILED),
                report.removed(),
                report.passages(),
                seconds,
                rate(report.done(), seconds),
                report.remaining().map(Wire::seconds),
                report.problem(),
                files);
    }

    private static double rate(int files, double seconds) {
        return seconds > 0 ? Math.round(10 * files / seconds) / 10.0 : 0;
    }
}
