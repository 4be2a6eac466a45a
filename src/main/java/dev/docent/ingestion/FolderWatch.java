package dev.docent.ingestion;

import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Notices changes in a folder and its subfolders, and the folder itself coming, going or being replaced. It
/// tells only that something changed: what, a look at the folder says.
final class FolderWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);
    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().daemon().name("folder-events").start(task);

    private final Path folder;
    private final FileTreeVisitor visitor;
    private final Runnable changed;
    private final Duration look;
    private final Duration patience;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// Whether it was said that the folder cannot be watched. Only the watching thread asks.
    private boolean isTold;

    /// @param leftOut a folder that is not watched, wherever it lies
    /// @param look how often the folder itself is looked at
    /// @param patience how soon to try again where the folder cannot be watched
    FolderWatch(Path folder, Path leftOut, Runnable changed, Duration look, Duration patience) {
        this(folder, (root, onFolder, _) -> WatchedFolders.visit(root, leftOut, onFolder), changed, look, patience);
    }

    /// @param visitor names the folders to watch
    FolderWatch(Path folder, FileTreeVisitor visitor, Runnable changed, Duration look, Duration patience) {
        this.folder = folder;
        this.visitor = visitor;
        this.changed = changed;
        this.look = look;
        this.patience = patience;
    }

    void start() {
        Thread.ofPlatform().daemon().name("folder-watch").start(this::work);
    }

    private void work() {
        try {
            while (!isClosed(look)) {
                Optional<Object> identity = identity();
                if (identity.isPresent()) {
                    watch(identity);
                }
            }
        } catch (InterruptedException stop) {
            log.debug("Watching ends");
        }
    }

    /// @return what tells this folder from another one of the same name; empty if there is none
    private Optional<Object> identity() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.of(attributes)
                    .filter(BasicFileAttributes::isDirectory)
                    .map(it -> it.fileKey() == null ? it.creationTime() : it.fileKey());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private void watch(Optional<Object> identity) throws InterruptedException {
        try {
            follow(identity);
            changed.run();
        } catch (IOException failure) {
            tell(failure);
            isClosed(patience);
        }
    }

    /// Returns once the folder is gone, or another one stands in its place.
    private void follow(Optional<Object> identity) throws IOException, InterruptedException {
        DirectoryWatcher watcher = watcher();
        try {
            CompletableFuture<Void> watching = watcher.watchAsync(OWN_THREAD);
            checkNotFailed(watching);
            isTold = false;
            changed.run();
            while (!watching.isDone() && identity.equals(identity()) && !isClosed(look)) {
                log.trace("Watching {}", folder);
            }
            if (identity().isPresent()) {
                checkNotFailed(watching);
            }
        } finally {
            watcher.close();
        }
    }

    private static void checkNotFailed(CompletableFuture<Void> watching) throws IOException {
        if (watching.isCompletedExceptionally()) {
            throw new IOException(watching.exceptionNow());
        }
    }

    private DirectoryWatcher watcher() throws IOException {
        return DirectoryWatcher.builder()
                .path(folder.toRealPath())
                .fileTreeVisitor(visitor)
                .fileHashing(false)
                .listener(_ -> changed.run())
                .build();
    }

    /// Once. Systems limit how many folders may be watched. What is missed is found by the next comparison.
    private void tell(IOException failure) {
        log.atLevel(isTold ? Level.DEBUG : Level.WARN)
                .log(
                        "The folder {} cannot be watched; it is compared from time to time instead: {}",
                        folder,
                        failure.getMessage());
        isTold = true;
    }

    private boolean isClosed(Duration patience) throws InterruptedException {
        return closed.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
