package dev.docent.ingestion;

import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.state.Claims;
import dev.docent.state.Claims.Claim;
import dev.docent.state.StateDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.jdbc.core.JdbcTemplate;

/// Remembers the newest runs and what became of their files.
final class PastRuns implements AutoCloseable {

    private static final int REMEMBERED = 20;

    private final StateDatabase database;
    private final Claims claims;

    /// The runs of this instance that have not come to their end.
    private final Map<UUID, Claim> own = new ConcurrentHashMap<>();

    /// The runs whose end could not be saved yet.
    private final Queue<Run> late = new ConcurrentLinkedQueue<>();

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
        write(run, (changed, jdbc) -> {
            RunRows.save(progress, false, List.of(), jdbc);
            RunRows.saveFiles(run.id(), changed, jdbc);
        });
    }

    private interface Writing {
        void write(List<FileReport> changed, JdbcTemplate jdbc);
    }

    /// @return whether it was written; what was not is written the next time
    private boolean write(Run run, Writing writing) {
        List<FileReport> changed = run.takeUnsaved();
        boolean isWritten = database.write(jdbc -> writing.write(changed, jdbc));
        if (!isWritten) {
            run.giveBack(changed);
        }
        return isWritten;
    }

    private void saveLate() {
        for (Run run : List.copyOf(late)) {
            if (late.remove(run)) {
                saveEnd(run);
            }
        }
    }

    /// Saves a run at its end, and forgets the oldest.
    void saveEnded(Run run) {
        saveLate();
        saveEnd(run);
        endOthers();
    }

    /// Saves what could not be saved before, and ends what instances that are gone have left.
    void catchUp() {
        saveLate();
        endOthers();
    }

    private void endOthers() {
        if (database.isShared()) {
            endAllBut(Optional.empty());
        }
    }

    private void saveEnd(Run run) {
        IngestionProgress progress = run.progress();
        List<String> unchanged = run.unchanged();
        boolean isWritten = write(run, (changed, jdbc) -> {
            List<FileReport> files = new ArrayList<>(changed);
            unchanged.stream()
                    .filter(name -> name.contains("\n"))
                    .forEach(name -> files.add(new FileReport(name, Outcome.UNCHANGED, Optional.empty())));
            RunRows.save(progress, true, unchanged, jdbc);
            RunRows.saveFiles(run.id(), files, jdbc);
            jdbc.update("delete from run where number <= (select max(number) from run) - " + REMEMBERED);
        });
        if (isWritten) {
            Optional.ofNullable(own.remove(run.id())).ifPresent(Claim::close);
        } else {
            late.add(run);
        }
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
                        "The service ended before this run did; what it had not come to, a later run does.",
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
                jdbc -> jdbc.query(query, (row, _) -> RunRows.report(row, jdbc), values).stream()
                        .findFirst(),
                Optional.empty());
    }
}
