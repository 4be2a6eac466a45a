package dev.docent.ingestion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far a run has come; a snapshot.
///
/// @param files every file of the run in the order of their names
/// @param removed how many documents were forgotten because their files are gone
/// @param passages how many passages the whole index holds
/// @param remaining an estimate of the time left; empty before there is one and at the end
/// @param problem what kept the run from its work as a whole, in a sentence
public record IngestionReport(
        UUID id,
        State state,
        Instant startedAt,
        Duration took,
        List<FileReport> files,
        int removed,
        int passages,
        Optional<Duration> remaining,
        Optional<String> problem) {

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

    /// @return how many files have this outcome
    public int count(Outcome outcome) {
        return (int) files.stream().filter(file -> file.outcome() == outcome).count();
    }
}
