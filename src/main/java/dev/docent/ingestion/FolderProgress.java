package dev.docent.ingestion;

import dev.docent.index.IndexUnavailableException;
import dev.docent.index.IndexUnwritableException;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for the files of a run; every few seconds says how far it is, and makes what is done survive a crash.
final class FolderProgress {

    private static final Logger log = LoggerFactory.getLogger(FolderProgress.class);
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final Run run;
    private final Runnable save;
    private final Duration interval;
    private long saved = System.nanoTime();

    private FolderProgress(Run run, Runnable save, Duration interval) {
        this.run = run;
        this.save = save;
        this.interval = interval;
    }

    /// @param save what makes it survive
    static void follow(List<? extends Future<?>> work, Run run, Runnable save) throws InterruptedException {
        follow(work, run, save, INTERVAL);
    }

    static void follow(List<? extends Future<?>> work, Run run, Runnable save, Duration interval)
            throws InterruptedException {
        var progress = new FolderProgress(run, save, interval);
        for (Future<?> file : work) {
            while (!progress.isDone(file)) {
                progress.save();
            }
        }
        log.info("{}", line(run.progress()));
    }

    private void save() {
        save.run();
        log.info("{}", line(run.progress()));
        saved = System.nanoTime();
    }

    /// Waits for the file, and saves in between when it is time to, however quickly the files are done.
    private boolean isDone(Future<?> file) throws InterruptedException {
        long left = saved + interval.toNanos() - System.nanoTime();
        if (left <= 0) {
            save();
            left = interval.toNanos();
        }
        try {
            file.get(left, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IndexUnwritableException full) {
                throw full;
            }
            if (failure.getCause() instanceof IndexUnavailableException away) {
                throw away;
            }
            throw new IllegalStateException("Ingestion failed", failure.getCause());
        }
    }

    static String line(IngestionProgress report) {
        int all = report.total();
        int done = report.done();
        double seconds = Math.max(0.001, report.took().toMillis() / 1000.0);
        String line =
                "Indexing: %d of %d files (%d new or changed, %d unchanged, %d failed), %d passages, %.1f files a second"
                        .formatted(
                                done,
                                all,
                                report.count(Outcome.INDEXED) + report.count(Outcome.TRUNCATED),
                                report.count(Outcome.UNCHANGED),
                                report.count(Outcome.FAILED),
                                report.passages(),
                                done / seconds);
        return line
                + report.remaining()
                        .filter(_ -> done < all)
                        .map(FolderProgress::left)
                        .orElse("");
    }

    private static String left(Duration remaining) {
        return ", about " + Math.max(1, remaining.toSeconds()) + " s left";
    }
}
