package dev.docent.model.embedding;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// Loads models beside each other and beside the rest of the start, and has them ready before requests are taken.
final class Loads implements SmartInitializingSingleton {

    private final List<CompletableFuture<?>> loads = new CopyOnWriteArrayList<>();

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
    public void afterSingletonsInstantiated() {
        loads.forEach(CompletableFuture::join);
    }
}
