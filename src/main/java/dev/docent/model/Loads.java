package dev.docent.model;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;

/// Loads models beside each other and beside the rest of the start, and has them ready before requests are taken.
final class Loads implements SmartLifecycle {

    private final List<CompletableFuture<?>> loads = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /// @param name what is loaded
    /// @return what comes of it
    <T> CompletableFuture<T> begin(String name, Supplier<T> load) {
        CompletableFuture<T> loaded = CompletableFuture.supplyAsync(
                load,
                task -> Thread.ofPlatform().daemon().name("loading " + name).start(task));
        loads.add(loaded);
        return loaded;
    }

    @Override
    public void start() {
        loads.forEach(CompletableFuture::join);
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
