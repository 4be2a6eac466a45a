package dev.docent.ingestion;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs one after the other on a thread of its own.
final class FolderIngestion implements Ingestion, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FolderIngestion.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FolderRun work;
    private final PastRuns past;
    private final Runnable leftOver;
    private final long mostCharacters;
    private final Clock clock;
    private final RunQueue runs = new RunQueue();
    private final Run none;
    private final Thread worker;

    /// Guarded by the queue, which has one run made at a time.
    private Optional<IngestionReport> cutOff;

    /// @param leftOver is told of each run that had to leave files to the next one
    /// @param mostCharacters how much text is kept of one file
    FolderIngestion(FolderRun work, PastRuns past, Runnable leftOver, long mostCharacters, Clock clock) {
        this.leftOver = leftOver;
        this.work = work;
        this.past = past;
        this.mostCharacters = mostCharacters;
        this.clock = clock;
        this.none = new Run(clock, mostCharacters);
        none.end();
        this.cutOff = past.cutOff();
        this.worker = Thread.ofPlatform().daemon().name("ingestion").start(this::work);
    }

    @Override
    public IngestionReport start() {
        return runs.join(this::next).report();
    }

    private Run next() {
        Run run = cutOff.map(report -> Run.resumed(report, clock, mostCharacters))
                .orElseGet(() -> new Run(clock, mostCharacters));
        cutOff = Optional.empty();
        past.save(run);
        return run;
    }

    @Override
    public void forget(DocumentId document) {
        work.forget(document);
        // A run that goes on may have read the file before it was gone.
        start();
    }

    @Override
    public boolean takesUploads() {
        return work.elsewhere().find().isEmpty();
    }

    @Override
    public boolean isKeptElsewhere(DocumentSummary document) {
        return work.elsewhere().areKept(document.file());
    }

    @Override
    public IngestionReport latest() {
        return runs.newest().map(Run::report).or(past::latest).orElseGet(none::report);
    }

    @Override
    public Optional<IngestionReport> find(UUID id) {
        return runs.find(id).map(Run::report).or(() -> past.find(id));
    }

    @Override
    public Optional<IngestionProgress> progress(UUID id) {
        return runs.find(id).map(Run::progress).or(() -> past.find(id).map(IngestionReport::progress));
    }

    @Override
    public List<FileReport> notes(UUID id, int known) {
        return runs.find(id)
                .map(run -> run.notesAfter(known))
                .orElseGet(() -> past.find(id)
                        .map(report -> report.files().stream().skip(known).toList())
                        .orElse(List.of()));
    }

    @Override
    public IngestionReport await(UUID id) throws InterruptedException {
        Optional<Run> run = runs.find(id);
        if (run.isPresent()) {
            run.get().await();
            return run.get().report();
        }
        return past.find(id).orElseThrow(() -> new IllegalArgumentException("No such ingestion: " + id));
    }

    /// @return how many files came to this since the service started; none is taken back
    long dealtWith(Outcome outcome) {
        return runs.dealtWith(outcome);
    }

    /// @return how far the run has come that goes on or waits to
    Optional<IngestionProgress> current() {
        return runs.current().map(Run::progress);
    }

    /// @return whether a file waits to be taken in of which that is known
    boolean isBehind() {
        return runs.isBehind();
    }

    /// Waits until no run goes on or waits to.
    ///
    /// @return whether that is so; false once this is closed
    boolean awaitIdle() throws InterruptedException {
        return runs.awaitIdle();
    }

    /// Sees to what is remembered of runs, while there is nothing else to do.
    void catchUp() {
        past.catchUp();
    }

    private void work() {
        try {
            for (Optional<Run> run = runs.take(); run.isPresent(); run = runs.take()) {
                perform(run.get());
                runs.done();
                if (!run.get().isComplete()) {
                    leftOver.run();
                }
            }
        } catch (InterruptedException stop) {
            log.debug("Ingestion ends");
        }
    }

    /// Whatever happens, the next run goes on.
    private void perform(Run run) throws InterruptedException {
        try {
            work.perform(run);
        } catch (RuntimeException | Error failure) {
            stop(run, Standstill.of(failure));
        } finally {
            end(run);
        }
    }

    private static void stop(Run run, Standstill standstill) {
        run.stopped(standstill.problem());
        if (standstill.leavesRest()) {
            run.leaveRest();
        }
    }

    private void end(Run run) {
        try {
            save(run);
        } catch (RuntimeException | Error failure) {
            log.error("The run cannot be remembered", failure);
        } finally {
            run.end();
        }
    }

    /// A run that was cut short goes on at the next start.
    private void save(Run run) {
        if (run.isCutShort()) {
            past.save(run);
        } else {
            past.saveEnded(run);
        }
    }

    /// Gives up the files that are being read, lets those that are being written come to their end, and begins no
    /// other. Nothing is interrupted: an interrupt in the middle of writing would close the index.
    @Override
    public void close() {
        runs.close();
        work.giveUp();
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
