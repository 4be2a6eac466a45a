package dev.docent.ingestion;

import dev.docent.document.OriginalsUnavailableException;
import dev.docent.index.IndexUnavailableException;
import dev.docent.index.IndexUnwritableException;
import dev.docent.state.StateUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Why a run stopped before its end.
///
/// @param problem in plain words, with what happens next
/// @param leavesRest whether the next run is to begin without waiting for a change
record Standstill(String problem, boolean leavesRest) {

    private static final Logger log = LoggerFactory.getLogger(Standstill.class);

    private static final String NEXT = " It is tried again with the next change or comparison.";

    static Standstill of(Throwable failure) {
        Standstill standstill = explain(failure);
        switch (failure) {
            case IndexUnwritableException full -> log.error("Ingestion stopped: {}", full.getMessage());
            case IndexUnavailableException away -> log.warn("Ingestion stopped: {}", away.getMessage());
            case OriginalsUnavailableException away -> log.warn("Ingestion stopped: {}", away.getMessage());
            case StateUnavailableException away -> log.warn("Ingestion stopped: {}", away.getMessage());
            default -> log.error("Ingestion stopped", failure);
        }
        return standstill;
    }

    private static Standstill explain(Throwable failure) {
        return switch (failure) {
            case IndexUnwritableException full ->
                new Standstill(
                        "The index cannot be written to: " + full.reason()
                                + ". What was saved before is kept. Make room on the disk; ingestion then goes on by"
                                + " itself.",
                        false);
            case IndexUnavailableException away ->
                new Standstill(
                        away.reason() + ". What was saved before is kept; ingestion goes on by itself once it answers.",
                        true);
            case OriginalsUnavailableException away ->
                new Standstill(
                        away.reason() + ". What was indexed before is kept; ingestion goes on by itself.", false);
            case StateUnavailableException _ ->
                new Standstill(
                        "What the service keeps cannot be read. What was indexed before is kept; ingestion goes on by"
                                + " itself.",
                        false);
            case OutOfMemoryError _ ->
                new Standstill(
                        "Ingestion stopped, since the service has too little memory; start it with more." + NEXT,
                        false);
            default -> new Standstill("Ingestion stopped before its end; the service's log says more." + NEXT, false);
        };
    }
}
