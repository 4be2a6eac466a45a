package dev.docent.ingestion;

import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How far a run has come, in figures; a snapshot.
///
/// @param counts how many files have which outcome; an outcome that no file has may be left out
/// @param removed how many documents were forgotten because their files are gone
/// @param passages how many passages the whole index holds
/// @param remaining an estimate of the time left; empty before there is one and at the end
/// @param problem what kept the run from its work as a whole, in a sentence
public record IngestionProgress(
        UUID id,
        State state,
        Instant startedAt,
        Duration took,
        Map<Outcome, Integer> counts,
        int removed,
        int passages,
        Optional<Duration> remaining,
        Optional<String> problem) {

    public IngestionProgress {
        counts = Map.copyOf(counts);
    }

    /// @return how many of the files have which outcome
    public static Map<Outcome, Integer> counts(List<FileReport> files) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        files.forEach(file -> counts.merge(file.outcome(), 1, Integer::sum));
        return counts;
    }

    /// @return how many files have this outcome
    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /// @return how many files the run covers
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// @return how many files are dealt with
    public int done() {
        return total() - count(Outcome.WAITING) - count(Outcome.READING);
    }
}
