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
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/// A run as it goes on. Safe for use by many threads.
final class Run {

    private final UUID id = UUID.randomUUID();
    private final Clock clock;
    private final Instant startedAt;
    private final Map<String, FileReport> files = new TreeMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean cutShort;
    private int removed;
    private int passages;
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<String> problem = Optional.empty();

    Run(Clock clock) {
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    UUID id() {
        return id;
    }

    synchronized void expect(List<String> names) {
        names.forEach(name -> files.put(name, new FileReport(name, Outcome.WAITING, Optional.empty())));
    }

    void note(String name, Outcome outcome) {
        note(name, outcome, Optional.empty());
    }

    synchronized void note(String name, Outcome outcome, Optional<String> problem) {
        files.put(name, new FileReport(name, outcome, problem));
    }

    void noteFailed(String name, String why) {
        note(name, Outcome.FAILED, Optional.of(why));
    }

    synchronized void removed(int count) {
        removed = count;
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
    }

    synchronized boolean isCutShort() {
        return cutShort;
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

    synchronized IngestionReport report() {
        Duration took = Duration.between(startedAt, endedAt.orElseGet(clock::instant));
        return new IngestionReport(
                id,
                endedAt.isPresent() ? State.DONE : State.RUNNING,
                startedAt,
                took,
                List.copyOf(files.values()),
                removed,
                passages,
                endedAt.isPresent() ? Optional.empty() : remaining(took),
                problem);
    }

    /// As long for each file that waits as it took for each that is done; unchanged files take no time worth counting.
    private Optional<Duration> remaining(Duration took) {
        long waiting = files.values().stream().filter(Run::goesOn).count();
        long worked = files.values().stream().filter(Run::worked).count();
        return worked == 0
                ? Optional.empty()
                : Optional.of(took.multipliedBy(waiting).dividedBy(worked));
    }

    private static boolean goesOn(FileReport file) {
        return file.outcome() == Outcome.WAITING || file.outcome() == Outcome.READING;
    }

    private static boolean worked(FileReport file) {
        return !goesOn(file) && file.outcome() != Outcome.UNCHANGED;
    }
}
