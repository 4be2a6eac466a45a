package dev.docent.ingestion;

import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/// A run as it stands in the database: a row of its own, one for each file that was not as before, and the names of the
/// others.
final class RunRows {

    private static final int BATCH = 1_000;

    private RunRows() {}

    /// @param unchanged the names of files that were as before
    static void save(IngestionProgress progress, boolean ended, List<String> unchanged, JdbcTemplate jdbc) {
        String names = String.join(
                "\n", unchanged.stream().filter(name -> !name.contains("\n")).toList());
        int updated = jdbc.update(
                "update run set milliseconds = ?, ended = ?, removed = ?, passages = ?, problem = ?, unchanged = ?"
                        + " where id = ?",
                progress.took().toMillis(),
                ended,
                progress.removed(),
                progress.passages(),
                progress.problem().orElse(null),
                names,
                progress.id());
        if (updated == 0) {
            jdbc.update(
                    "insert into run (id, started_at, milliseconds, ended, removed, passages, problem, unchanged)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    progress.id(),
                    OffsetDateTime.ofInstant(progress.startedAt(), ZoneOffset.UTC),
                    progress.took().toMillis(),
                    ended,
                    progress.removed(),
                    progress.passages(),
                    progress.problem().orElse(null),
                    names);
        }
    }

    /// Deletes and inserts, since each database has a way of its own to do both at once.
    static void saveFiles(UUID run, List<FileReport> files, JdbcTemplate jdbc) {
        jdbc.batchUpdate("delete from run_file where run = ? and file = ?", files, BATCH, (row, file) -> {
            row.setObject(1, run);
            row.setString(2, FileKey.of(file.file()));
        });
        jdbc.batchUpdate(
                "insert into run_file (run, file, outcome, problem) values (?, ?, ?, ?)", files, BATCH, (row, file) -> {
                    row.setObject(1, run);
                    row.setString(2, FileKey.of(file.file()));
                    row.setString(3, file.outcome().name());
                    row.setString(4, file.problem().orElse(null));
                });
    }

    static IngestionReport report(ResultSet row, JdbcTemplate jdbc) throws SQLException {
        List<FileReport> files = files(row, jdbc);
        var progress = new IngestionProgress(
                row.getObject("id", UUID.class),
                row.getBoolean("ended") ? State.DONE : State.RUNNING,
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("milliseconds")),
                IngestionProgress.counts(files),
                row.getInt("removed"),
                row.getInt("passages"),
                Optional.empty(),
                Optional.ofNullable(row.getString("problem")));
        return new IngestionReport(progress, files);
    }

    private static List<FileReport> files(ResultSet row, JdbcTemplate jdbc) throws SQLException {
        List<FileReport> files = new ArrayList<>(jdbc.query(
                "select * from run_file where run = ?", (file, _) -> file(file), row.getObject("id", UUID.class)));
        for (String name : row.getString("unchanged").split("\n", -1)) {
            if (!name.isEmpty()) {
                files.add(new FileReport(name, Outcome.UNCHANGED, Optional.empty()));
            }
        }
        files.sort(Comparator.comparing(FileReport::file));
        return files;
    }

    private static FileReport file(ResultSet row) throws SQLException {
        return new FileReport(
                row.getString("file"),
                Outcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getString("problem")));
    }
}
