package dev.docent.ingestion;

import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/// A run as it goes on. Safe for use by many threads.
final class Run {

    private final UUID id;
    private final Clock clock;
    private final Instant startedAt;

    /// How long it took before it was cut off.
    private final Duration before;

    private final Instant wentOnAt;
    private final RunFiles files = new RunFiles();
    private final Estimate estimate;
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean cutShort;
    private boolean brokenOff;
    private boolean complete = true;
    private int removed;
    private int passages;
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<String> problem = Optional.empty();

    /// @param mostCharacters how much text is kept of one file
    Run(Clock clock, long mostCharacters) {
        this(UUID.randomUUID(), clock.instant(), Duration.ZERO, clock, mostCharacters);
    }

    private Run(UUID id, Instant startedAt, Duration before, Clock clock, long mostCharacters) {
        this.id = id;
        this.clock = clock;
        this.startedAt = startedAt;
        this.before = before;
        this.wentOnAt = clock.instant();
        this.estimate = new Estimate(mostCharacters);
    }

    /// @param cutOff how far a run had come when it was cut off
    /// @return the same run, to go on
    static Run resumed(IngestionReport cutOff, Clock clock, long mostCharacters) {
        var run = new Run(cutOff.id(), cutOff.startedAt(), cutOff.took(), clock, mostCharacters);
        run.files.resume(cutOff.files());
        run.removed = cutOff.removed();
        run.passages = cutOff.passages();
        return run;
    }

    UUID id() {
        return id;
    }

    synchronized void expect(List<String> names) {
        names.forEach(files::expect);
    }

    /// Has the time left take into account that a file is to be read.
    ///
    /// @param bytes its size
    synchronized void expectWork(String name, long bytes) {
        estimate.expect(name, bytes);
    }

    /// Has the time left take into account what lies within a file.
    ///
    /// @param sizes of the files within it, by their names
    synchronized void expectWithin(String name, Map<String, Long> sizes) {
        estimate.open(name, sizes);
    }

    /// @param own how much text a file held
    /// @param within how much text the files within it held
    /// @param isWhole whether nothing of it was cut off
    synchronized void worked(String name, long own, long within, boolean isWhole) {
        estimate.end(name, own, within, isWhole, clock.instant());
    }

    /// @param characters how much text a file that is still in hand holds
    /// @param part how much of it is done, from 0 to 1
    synchronized void advanced(String name, long characters, double part) {
        estimate.advance(name, characters, part, clock.instant());
    }

    /// The file did not have to be read after all.
    synchronized void spared(String name) {
        estimate.skip(name);
    }

    /// @return whether something that is new or changed was not taken in yet
    synchronized boolean hasUnread() {
        return endedAt.isEmpty() && estimate.isOpen();
    }

    synchronized boolean wasUnchanged(String name) {
        return files.isUnchanged(name);
    }

    /// Takes a file out of the run: the next one will look at it again.
    synchronized void leave(String name) {
        files.leave(name);
        estimate.skip(name);
        complete = false;
    }

    /// The next run will do what this one could not.
    synchronized void leaveRest() {
        complete = false;
    }

    /// The next run will embed what this one could not.
    synchronized void leaveUnembedded(String why) {
        problem = problem.or(() -> Optional.of(why));
        complete = false;
    }

    void note(String name, Outcome outcome) {
        note(name, outcome, Optional.empty());
    }

    synchronized void note(String name, Outcome outcome, Optional<String> problem) {
        files.note(new FileReport(name, outcome, problem));
        if (outcome == Outcome.READING) {
            estimate.begin(name, clock.instant());
        }
    }

    void noteFailed(String name, String why) {
        note(name, Outcome.FAILED, Optional.of(why));
    }

    synchronized void removed(int count) {
        removed += count;
    }

    synchronized void indexed(int passagesNow) {
        passages = passagesNow;
    }

    synchronized void stopped(String why) {
        problem = Optional.of(why);
    }

    /// Has no further file begun.
    synchronized void cutShort() {
        cutShort = true;
        notifyAll();
    }

    synchronized boolean isCutShort() {
        return cutShort;
    }

    /// Has no further file begun, since nothing can be written.
    synchronized void breakOff() {
        brokenOff = true;
    }

    /// @return whether a further file may be begun
    synchronized boolean goesOn() {
        return !cutShort && !brokenOff;
    }

    /// @return whether no file was left to the next run
    synchronized boolean isComplete() {
        return complete;
    }

    /// Waits a while, or until the run is cut short.
    synchronized void pause(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0 && !cutShort; left = end - System.nanoTime()) {
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
    }

    void end() {
        synchronized (this) {
            endedAt = Optional.of(clock.instant());
        }
        ended.countDown();
    }

    void await() throws InterruptedException {
        ended.await();
    }

    synchronized IngestionProgress progress() {
        Instant now = endedAt.orElseGet(clock::instant);
        return new IngestionProgress(
                id,
                endedAt.isPresent() ? State.DONE : State.RUNNING,
                startedAt,
                before.plus(Duration.between(wentOnAt, now)),
                files.counts(),
                removed,
                passages,
                endedAt.isPresent() ? Optional.empty() : estimate.remaining(now),
                problem);
    }

    synchronized IngestionReport report() {
        return new IngestionReport(progress(), files.all());
    }

    /// @param known how many notes were looked at before
    /// @return what was noted since
    synchronized List<FileReport> notesAfter(int known) {
        return files.notesAfter(known);
    }

    /// @return what is to be saved and was not handed out before
    synchronized List<FileReport> takeUnsaved() {
        return files.takeUnsaved();
    }

    /// Takes back what could not be saved.
    synchronized void giveBack(List<FileReport> reports) {
        files.giveBack(reports);
    }

    synchronized List<String> unchanged() {
        return files.unchanged();
    }
}
