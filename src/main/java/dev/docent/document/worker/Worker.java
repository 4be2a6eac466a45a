package dev.docent.document.worker;

import dev.docent.document.format.ReadingSettings;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// A process that reads one file after the other. Its pipes are read on platform threads: a virtual one that waits for
/// a pipe keeps its carrier from all others.
final class Worker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration GRACE = Duration.ofSeconds(10);

    /// How long a process may take to be ready; a file's time counts from then on.
    private static final Duration START = Duration.ofMinutes(2);

    /// Ends the workers that take too long.
    private static final ScheduledExecutorService CLOCK = clock();

    private interface Exchange<T> {
        T run() throws IOException;
    }

    private final Process process;
    private final Compilation compilation;
    private final DataOutputStream orders;
    private final DataInputStream results;
    private volatile boolean begun;
    private int read;

    Worker(Process process, Compilation compilation, ReadingSettings settings) throws IOException {
        this.process = process;
        this.compilation = compilation;
        this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.results = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        Thread.ofPlatform().daemon().name("worker-messages").start(this::passOnMessages);
        Frames.write(orders, settings);
    }

    private static ScheduledExecutorService clock() {
        var clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("worker-limit").factory());
        // Or the limits of thousands of files that were read long ago would be kept.
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Compilation compilation() {
        return compilation;
    }

    /// @return whether it has read nothing yet
    boolean isNew() {
        return read == 0;
    }

    /// @throws TimeoutException if it takes longer than the limit, which ends the process
    /// @throws WorkerEndedException if the process ends by itself, or is not ready in time
    Result read(Order order, Duration limit) throws TimeoutException, WorkerEndedException, InterruptedException {
        if (!begun) {
            within(START, this::begin);
        }
        Result result = within(limit, () -> {
            Frames.write(orders, order);
            return Frames.read(results, Result.class).orElseThrow(EOFException::new);
        });
        read++;
        return result;
    }

    private boolean begin() throws IOException {
        begun = results.readBoolean();
        return begun;
    }

    private <T> T within(Duration limit, Exchange<T> exchange)
            throws TimeoutException, WorkerEndedException, InterruptedException {
        AtomicBoolean tooLong = new AtomicBoolean();
        Runnable giveUp = () -> {
            tooLong.set(true);
            close();
        };
        Future<?> end = CLOCK.schedule(giveUp, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return exchange.run();
        } catch (IOException ended) {
            if (begun && tooLong.get()) {
                throw new TimeoutException("No result after " + limit);
            }
            throw ended(ended);
        } finally {
            end.cancel(false);
        }
    }

    private WorkerEndedException ended(IOException cause) throws InterruptedException {
        boolean gone = process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        close();
        return new WorkerEndedException(gone ? process.exitValue() : -1, begun, cause);
    }

    private void passOnMessages() {
        try (BufferedReader messages = process.errorReader()) {
            for (String line = messages.readLine(); line != null; line = messages.readLine()) {
                log.atLevel(begun ? Level.DEBUG : Level.WARN).log("Worker {}: {}", process.pid(), line);
            }
        } catch (IOException ended) {
            log.debug("Worker {} says no more", process.pid());
        }
    }

    /// Ends the process and the programs that it has started.
    @Override
    public void close() {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }
}
