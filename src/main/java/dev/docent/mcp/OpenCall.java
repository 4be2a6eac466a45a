package dev.docent.mcp;

import dev.docent.api.Links;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// A call whose caller waits for the result. While it is worked on, the caller gets comments, for only what is written
/// shows whether somebody is still there. When nobody is, or the caller calls it off, the work is interrupted.
final class OpenCall {

    private final Links links;
    private final SharedResponse response;
    private final Duration heartbeat;
    private Optional<Thread> worker = Optional.empty();
    private boolean isLeft;

    OpenCall(Links links, SharedResponse response, Duration heartbeat) {
        this.links = links;
        this.response = response;
        this.heartbeat = heartbeat;
    }

    Links links() {
        return links;
    }

    synchronized boolean isLeft() {
        return isLeft;
    }

    /// Ends the work: nobody waits for it.
    synchronized void leave() {
        isLeft = true;
        worker.ifPresent(Thread::interrupt);
    }

    /// @throws CancellationException if nobody waits for the result
    <T> T run(Supplier<T> work) {
        begin();
        CountDownLatch done = new CountDownLatch(1);
        Thread beats = Thread.ofVirtual().name("mcp-heartbeat").start(() -> beat(done));
        try {
            return work.get();
        } finally {
            end();
            done.countDown();
            awaitEnd(beats);
        }
    }

    private synchronized void begin() {
        if (isLeft) {
            throw new CancellationException("The caller is gone");
        }
        worker = Optional.of(Thread.currentThread());
    }

    /// What interrupts the work must not interrupt what comes after it.
    private synchronized void end() {
        worker = Optional.empty();
        Thread.interrupted();
    }

    /// Is told to end by a latch: an interrupt in the middle of writing would close the connection.
    private void beat(CountDownLatch done) {
        try {
            PrintWriter writer = response.getWriter();
            while (!done.await(heartbeat.toMillis(), TimeUnit.MILLISECONDS)) {
                writer.write(":\n");
                if (writer.checkError()) {
                    leave();
                    return;
                }
            }
        } catch (IOException gone) {
            leave();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(Thread beats) {
        try {
            beats.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
