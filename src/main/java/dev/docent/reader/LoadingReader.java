package dev.docent.reader;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;

/// A reader that loads beside the rest of the start and is ready before requests are taken.
final class LoadingReader implements Reader, SmartLifecycle {

    private final CompletableFuture<OnnxReader> loaded;
    private volatile boolean running;

    LoadingReader(Supplier<OnnxReader> load) {
        loaded = CompletableFuture.supplyAsync(
                load,
                task -> Thread.ofPlatform().daemon().name("loading reader").start(task));
    }

    @Override
    public List<Reading> read(String question, List<String> passages) {
        return loaded.join().read(question, passages);
    }

    @Override
    public void start() {
        loaded.join();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before anything that works.
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
