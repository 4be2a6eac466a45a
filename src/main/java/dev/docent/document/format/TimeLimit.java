package dev.docent.document.format;

import dev.docent.document.UnreadableDocumentException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs work that may hang or exhaust its stack, each piece on a thread of its own.
final class TimeLimit {

    private static final long STACK_BYTES = 4L << 20;

    private final Duration limit;

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /// @throws UnreadableDocumentException if the work throws one, takes too long, or needs more memory than there is
    /// @throws ExecutionException if it fails in another way
    <T> T run(Callable<T> work) throws ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "docent-reader", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw new UnreadableDocumentException(
                    "Reading the file took longer than " + limit.toSeconds() + " seconds and was given up.", tooLong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException("Reading the file was stopped.", stopped);
        } finally {
            task.cancel(true);
        }
    }
}
