package dev.docent.ingestion;

import dev.docent.ingestion.IngestionReport.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The run that goes on, the one that waits for its end, and the few that ended last. Of the runs that wait there is
/// never more than one: it will see whatever changed until it begins.
final class RunQueue {

    /// The others are remembered by the state alone.
    private static final int AT_HAND = 3;

    /// Held while a run is made, which takes as long as the state does; whoever only looks does not wait for it.
    private final Object making = new Object();

    private final Map<UUID, Run> runs = new LinkedHashMap<>();
    private final Tally tally = new Tally();
    private Optional<Run> waiting = Optional.empty();
    private Optional<Run> latest = Optional.empty();
    private boolean working;
    private boolean closed;

    /// @param next makes a run, if none waits; asked for one at a time
    /// @return the run that waits
    Run join(Supplier<Run> next) {
        synchronized (making) {
            return waiting().orElseGet(() -> enqueue(next.get()));
        }
    }

    private synchronized Optional<Run> waiting() {
        return waiting;
    }

    private synchronized Run enqueue(Run run) {
        waiting = Optional.of(run);
        runs.put(run.id(), run);
        if (runs.size() > AT_HAND) {
            runs.remove(runs.keySet().iterator().next());
        }
        notifyAll();
        return run;
    }

    /// Waits for a run, and takes it. Whoever took one says so once it is done.
    ///
    /// @return empty as soon as this is closed
    synchronized Optional<Run> take() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        if (closed) {
            return Optional.empty();
        }
        latest = waiting;
        waiting = Optional.empty();
        working = true;
        return latest;
    }

    synchronized void done() {
        latest.map(Run::progress).ifPresent(tally::add);
        working = false;
        notifyAll();
    }

    synchronized Optional<Run> newest() {
        return waiting.or(() -> latest);
    }

    synchronized Optional<Run> find(UUID id) {
        return Optional.ofNullable(runs.get(id));
    }

    /// @return how many files came to this in all runs; none is taken back
    synchronized long dealtWith(Outcome outcome) {
        return tally.count(outcome, latest.filter(_ -> working).map(Run::progress));
    }

    /// @return the run that goes on or waits to
    synchronized Optional<Run> current() {
        return waiting.or(() -> latest.filter(_ -> working));
    }

    /// @return whether something that is new or changed was not taken in yet, as far as that is known
    synchronized boolean isBehind() {
        return latest.map(Run::hasUnread).orElse(false);
    }

    /// Waits until no run goes on or waits to.
    ///
    /// @return whether that is so; false once this is closed
    synchronized boolean awaitIdle() throws InterruptedException {
        while ((working || waiting.isPresent()) && !closed) {
            wait();
        }
        return !closed;
    }

    /// Hands out no further run, and cuts the one that goes on short.
    synchronized void close() {
        closed = true;
        latest.ifPresent(Run::cutShort);
        notifyAll();
    }
}
