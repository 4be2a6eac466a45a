package dev.docent.index;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;

/// Has searches see what was written before they began.
///
/// What was written last goes to the disk on a thread that nobody interrupts: an interrupt in the middle of it,
/// as when a caller leaves, would close the index for everyone.
final class Freshness implements AutoCloseable {

    private final SearcherManager searchers;
    private final AtomicLong changes = new AtomicLong();
    private final ExecutorService refreshing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index-refresh").factory());
    private volatile long seen;

    Freshness(SearcherManager searchers) {
        this.searchers = searchers;
    }

    /// Notes that something was written.
    void changed() {
        changes.incrementAndGet();
    }

    /// Waits until everything written so far can be found.
    ///
    /// @throws CancellationException if the waiting thread is interrupted
    /// @throws AlreadyClosedException if the index was closed
    void refresh() throws IOException {
        if (seen == changes.get()) {
            return;
        }
        try {
            begun().get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("The search was interrupted").initCause(stop);
        } catch (ExecutionException failure) {
            throw new IOException("The index cannot be refreshed", failure.getCause());
        }
    }

    private Future<?> begun() {
        try {
            return refreshing.submit(() -> {
                refreshNow();
                return null;
            });
        } catch (RejectedExecutionException closed) {
            throw new AlreadyClosedException("The index is closed", closed);
        }
    }

    private void refreshNow() throws IOException {
        long now = changes.get();
        if (seen != now) {
            searchers.maybeRefreshBlocking();
            seen = now;
        }
    }

    @Override
    public void close() {
        refreshing.close();
    }
}
