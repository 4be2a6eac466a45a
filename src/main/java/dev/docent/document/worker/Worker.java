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
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// A process that reads one file after the other. Its pipes are read on platform threads: a virtual one that waits for
/// a pipe keeps its carrier from all others.
final class Worker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration GRACE = Duration.ofSeconds(10);

    /// Ends the workers that take too long.
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("worker-limit").factory());

    private final Process process;
    private final DataOutputStream orders;
    private final DataInputStream results;
    private volatile boolean begun;
    private int read;

    Worker(Process process, ReadingSettings settings) throws IOException {
        this.process = process;
        this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.results = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        Thread.ofPlatform().daemon().name("worker-messages").start(this::passOnMessages);
        Frames.write(orders, settings);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// @return whether it has read nothing yet
    boolean isNew() {
        return read == 0;
    }

    /// @throws TimeoutException if it takes longer than the limit, which ends the process
    /// @throws WorkerEndedException if the process ends by itself
    Result read(Order order, Duration limit) throws TimeoutException, WorkerEndedException, InterruptedException {
        Future<?> end = CLOCK.schedule(this::close, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (!begun) {
                begun = results.readBoolean();
            }
            Frames.write(orders, order);
            Result result = Frames.read(results, Result.class).orElseThrow(EOFException::new);
            read++;
            return result;
        } catch (IOException ended) {
            if (end.isDone()) {
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

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
