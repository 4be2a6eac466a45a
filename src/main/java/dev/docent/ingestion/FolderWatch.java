package dev.docent.ingestion;

import io.methvin.watcher.DirectoryWatcher;
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

/// Notices changes in a folder and its subfolders, and the folder itself coming, going or being replaced. It
/// tells only that something changed: what, a look at the folder says.
final class FolderWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);
    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().daemon().name("folder-events").start(task);

    private final Path folder;
    private final Path leftOut;
    private final Runnable changed;
    private final Duration look;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// @param leftOut a folder that is not watched, wherever it lies
    /// @param look how often the folder itself is looked at
    FolderWatch(Path folder, Path leftOut, Runnable changed, Duration look) {
        this.folder = folder;
        this.leftOut = leftOut;
        this.changed = changed;
        this.look = look;
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
                    changed.run();
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

    /// Returns once the folder is gone, or another one stands in its place.
    private void watch(Optional<Object> identity) throws InterruptedException {
        try {
            DirectoryWatcher watcher = watcher();
            try {
                CompletableFuture<Void> watching = watcher.watchAsync(OWN_THREAD);
                changed.run();
                while (!watching.isDone() && identity.equals(identity()) && !isClosed(look)) {
                    log.trace("Watching {}", folder);
                }
                warnIfFailed(watching);
            } finally {
                watcher.close();
            }
        } catch (IOException failure) {
            warn(failure);
        }
    }

    private DirectoryWatcher watcher() throws IOException {
        return DirectoryWatcher.builder()
                .path(folder.toRealPath())
                .fileTreeVisitor((root, onFolder, _) -> WatchedFolders.visit(root, leftOut, onFolder))
                .fileHashing(false)
                .listener(_ -> changed.run())
                .build();
    }

    private void warnIfFailed(CompletableFuture<Void> watching) throws InterruptedException {
        if (watching.isCompletedExceptionally() && identity().isPresent()) {
            warn(watching.exceptionNow());
        }
    }

    /// Systems limit how many folders may be watched. What is missed is found by the next comparison.
    private void warn(Throwable failure) throws InterruptedException {
        log.warn(
                "The folder {} cannot be watched; it is compared from time to time instead: {}",
                folder,
                failure.toString());
        isClosed(look.multipliedBy(60));
    }

    private boolean isClosed(Duration patience) throws InterruptedException {
        return closed.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
