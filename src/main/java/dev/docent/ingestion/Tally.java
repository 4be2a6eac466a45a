package dev.docent.ingestion;

import dev.docent.ingestion.IngestionReport.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How many files were dealt with since the service started, run by run. Not safe for use by many threads.
final class Tally {

    private final Map<Outcome, Long> ended = new EnumMap<>(Outcome.class);

    void add(IngestionProgress run) {
        run.counts().forEach((outcome, count) -> ended.merge(outcome, (long) count, Long::sum));
    }

    /// @param current the run that goes on, if one does
    long count(Outcome outcome, Optional<IngestionProgress> current) {
        return ended.getOrDefault(outcome, 0L)
                + current.map(run -> run.count(outcome)).orElse(0);
    }
}
