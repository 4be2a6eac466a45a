package dev.docent.ingestion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far a run has come, file by file; a snapshot.
///
/// @param progress the same in figures
/// @param files every file of the run in the order of their names
public record IngestionReport(IngestionProgress progress, List<FileReport> files) {

    /// Whether a run goes on.
    public enum State {
        RUNNING,
        DONE
    }

    /// What became of a file.
    public enum Outcome {
        WAITING,
        READING,
        INDEXED,
        UNCHANGED,
        FAILED,
        TRUNCATED
    }

    /// @param problem why it failed, or what else is wrong with it, in a sentence
    public record FileReport(String file, Outcome outcome, Optional<String> problem) {}

    public IngestionReport {
        files = List.copyOf(files);
    }

    /// @return which run it is
    public UUID id() {
        return progress.id();
    }

    /// @return whether it goes on
    public State state() {
        return progress.state();
    }

    /// @return when it began
    public Instant startedAt() {
        return progress.startedAt();
    }

    /// @return how long it has taken so far
    public Duration took() {
        return progress.took();
    }

    /// @return how many documents were forgotten because their files are gone
    public int removed() {
        return progress.removed();
    }

    /// @return how many passages the whole index holds
    public int passages() {
        return progress.passages();
    }

    /// @return an estimate of the time left; empty before there is one and at the end
    public Optional<Duration> remaining() {
        return progress.remaining();
    }

    /// @return what kept the run from its work as a whole, in a sentence
    public Optional<String> problem() {
        return progress.problem();
    }

    /// @return how many files have this outcome
    public int count(Outcome outcome) {
        return progress.count(outcome);
    }
}
