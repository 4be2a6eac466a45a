package dev.docent.ingestion;

import dev.docent.document.DocumentId;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs one after the other on a thread of its own. Of the runs that wait there is never more than one: it will see
/// whatever changed until it begins.
final class FolderIngestion implements Ingestion, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FolderIngestion.class);
    private static final int REMEMBERED = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FolderRun work;
    private final Clock clock;
    private final Map<UUID, Run> runs = new LinkedHashMap<>();
    private final Thread worker;
    private Optional<Run> waiting = Optional.empty();
    private Run latest;
    private boolean closed;

    FolderIngestion(FolderRun work, Clock clock) {
        this.work = work;
        this.clock = clock;
        this.latest = new Run(clock);
        latest.end();
        this.worker = Thread.ofPlatform().daemon().name("ingestion").start(this::work);
    }

    @Override
    public synchronized IngestionReport start() {
        Run run = waiting.orElseGet(this::enqueue);
        return run.report();
    }

    private Run enqueue() {
        var run = new Run(clock);
        waiting = Optional.of(run);
        runs.put(run.id(), run);
        if (runs.size() > REMEMBERED) {
            runs.remove(runs.keySet().iterator().next());
        }
        notifyAll();
        return run;
    }

    @Override
    public void forget(DocumentId document) {
        work.forget(document);
        // A run that goes on may have read the file before it was gone.
        start();
    }

    @Override
    public synchronized IngestionReport latest() {
        return waiting.orElse(latest).report();
    }

    @Override
    public synchronized Optional<IngestionReport> find(UUID id) {
        return Optional.ofNullable(runs.get(id)).map(Run::report);
    }

    @Override
    public IngestionReport await(UUID id) throws InterruptedException {
        Run run = run(id);
        run.await();
        return run.report();
    }

    private synchronized Run run(UUID id) {
        return Optional.ofNullable(runs.get(id))
                .orElseThrow(() -> new IllegalArgumentException("No such ingestion: " + id));
    }

    private void work() {
        try {
            for (Optional<Run> run = next(); run.isPresent(); run = next()) {
                perform(run.get());
            }
        } catch (InterruptedException stop) {
            log.debug("Ingestion ends");
        }
    }

    /// Empty once this is closed.
    private synchronized Optional<Run> next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        if (closed) {
            return Optional.empty();
        }
        latest = waiting.orElseThrow();
        waiting = Optional.empty();
        return Optional.of(latest);
    }

    private void perform(Run run) throws InterruptedException {
        try {
            work.perform(run);
        } catch (RuntimeException failure) {
            log.error("Ingestion stopped", failure);
            run.stopped("Ingestion stopped before its end; the service's log says more.");
        } finally {
            run.end();
        }
    }

    /// Lets the files that are being taken in come to their end, and begins no other. Nothing is interrupted: an
    /// interrupt in the middle of writing would close the index.
    @Override
    public void close() {
        endSoon();
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void endSoon() {
        closed = true;
        latest.cutShort();
        notifyAll();
    }
}
