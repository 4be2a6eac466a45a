package dev.docent.ingestion;

import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import dev.docent.state.Claims;
import dev.docent.state.Claims.Claim;
import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

/// Remembers the newest runs and what became of their files.
final class PastRuns implements AutoCloseable {

    private static final int REMEMBERED = 20;
    private static final int BATCH = 1_000;

    /// As much of a file's name as the database takes.
    private static final int LONGEST_NAME = 4_096;

    private final StateDatabase database;
    private final Claims claims;

    /// The runs of this instance that have not come to their end.
    private final Map<UUID, Claim> own = new ConcurrentHashMap<>();

    PastRuns(StateDatabase database, Claims claims) {
        this.database = database;
        this.claims = claims;
    }

    private boolean claim(UUID run) {
        if (own.containsKey(run)) {
            return true;
        }
        Optional<Claim> claim = claims.take("run " + run);
        claim.ifPresent(it -> own.put(run, it));
        return claim.isPresent();
    }

    /// Saves how far a run has come.
    void save(Run run) {
        claim(run.id());
        IngestionProgress progress = run.progress();
        List<FileReport> changed = run.takeUnsaved();
        database.write(jdbc -> {
            saveRun(progress, false, List.of(), jdbc);
            saveFiles(run.id(), changed, jdbc);
        });
    }

    /// Saves a run at its end, and forgets the oldest.
    void saveEnded(Run run) {
        IngestionProgress progress = run.progress();
        List<FileReport> changed = run.takeUnsaved();
        List<String> unchanged = run.unchanged();
        database.write(jdbc -> {
            List<FileReport> files = new ArrayList<>(changed);
            unchanged.stream()
                    .filter(name -> name.contains("\n"))
                    .forEach(name -> files.add(new FileReport(name, Outcome.UNCHANGED, Optional.empty())));
            saveRun(progress, true, unchanged, jdbc);
            saveFiles(run.id(), files, jdbc);
            jdbc.update("delete from run where number <= (select max(number) from run) - " + REMEMBERED);
        });
        Optional.ofNullable(own.remove(run.id())).ifPresent(Claim::close);
        if (database.isShared()) {
            endAllBut(Optional.empty());
        }
    }

    private static void saveRun(IngestionProgress progress, boolean ended, List<String> unchanged, JdbcTemplate jdbc) {
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
    private static void saveFiles(UUID run, List<FileReport> files, JdbcTemplate jdbc) {
        jdbc.batchUpdate("delete from run_file where run = ? and file = ?", files, BATCH, (row, file) -> {
            row.setObject(1, run);
            row.setString(2, name(file));
        });
        jdbc.batchUpdate(
                "insert into run_file (run, file, outcome, problem) values (?, ?, ?, ?)", files, BATCH, (row, file) -> {
                    row.setObject(1, run);
                    row.setString(2, name(file));
                    row.setString(3, file.outcome().name());
                    row.setString(4, file.problem().orElse(null));
                });
    }

    private static String name(FileReport file) {
        return file.file().substring(0, Math.min(LONGEST_NAME, file.file().length()));
    }

    /// @return a run, as far as it had come when it was last saved
    Optional<IngestionReport> find(UUID id) {
        return first("select * from run where id = ?", id);
    }

    /// @return the newest run that came to its end
    Optional<IngestionReport> latest() {
        return first("select * from run where ended order by number desc limit 1");
    }

    /// Of several that did not come to their end the first one goes on; the others had only waited for it. Those of
    /// instances that live are left alone.
    ///
    /// @return the run that was cut off, if there is one
    Optional<IngestionReport> cutOff() {
        Optional<IngestionReport> cutOff =
                unended().stream().filter(this::claim).findFirst().flatMap(this::find);
        cutOff.ifPresent(run -> endAllBut(Optional.of(run.id())));
        return cutOff;
    }

    private List<UUID> unended() {
        return database.read(
                jdbc -> jdbc.queryForList("select id from run where not ended order by number", UUID.class), List.of());
    }

    private void endAllBut(Optional<UUID> kept) {
        for (UUID run : unended()) {
            if (!own.containsKey(run) && !kept.equals(Optional.of(run)) && claim(run)) {
                database.write(jdbc -> jdbc.update(
                        "update run set ended = true, problem = ? where id = ?",
                        "The service ended before this run had begun.",
                        run));
                Optional.ofNullable(own.remove(run)).ifPresent(Claim::close);
            }
        }
    }

    /// Lets other instances go on with what this one leaves.
    @Override
    public void close() {
        own.values().forEach(Claim::close);
        own.clear();
    }

    private Optional<IngestionReport> first(String query, Object... values) {
        return database.read(
                jdbc -> jdbc.query(query, (row, _) -> report(row, jdbc), values).stream()
                        .findFirst(),
                Optional.empty());
    }

    private static IngestionReport report(ResultSet row, JdbcTemplate jdbc) throws SQLException {
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
