package dev.docent.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Threads that read passages. Whoever has few of them read comes first: a sentence that is being written does not wait
/// for all the passages of another question.
final class ReadingThreads {

    private final AtomicLong submitted = new AtomicLong();
    private final ThreadPoolExecutor threads;

    ReadingThreads(int count) {
        this.threads = new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.SECONDS,
                new PriorityBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("reader-", 0).factory());
    }

    /// A reading in the queue.
    ///
    /// @param passages how many passages are read together
    /// @param turn when it was submitted
    private record Task(FutureTask<Reading> reading, int passages, long turn) implements Runnable, Comparable<Task> {

        private static final Comparator<Task> ORDER =
                Comparator.comparingInt(Task::passages).thenComparingLong(Task::turn);

        @Override
        public void run() {
            reading.run();
        }

        @Override
        public int compareTo(Task other) {
            return ORDER.compare(this, other);
        }
    }

    /// @param passages how many passages are read together with it, itself included
    Future<Reading> submit(Callable<Reading> work, int passages) {
        var reading = new FutureTask<>(work);
        threads.execute(new Task(reading, passages, submitted.getAndIncrement()));
        return reading;
    }

    /// @return how many passages wait to be read
    int waiting() {
        return threads.getQueue().size();
    }

    /// Reads nothing more: what waits is called off, what is being read comes to its end.
    ///
    /// @param longest how long that is waited for
    /// @return whether nothing is read any more
    boolean end(Duration longest) {
        threads.shutdown();
        List<Runnable> waiting = new ArrayList<>();
        threads.getQueue().drainTo(waiting);
        waiting.forEach(task -> ((Task) task).reading().cancel(false));
        try {
            return threads.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return threads.isTerminated();
        }
    }
}
