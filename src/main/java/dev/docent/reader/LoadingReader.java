package dev.docent.reader;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// A reader that loads beside the rest of the start and is ready before requests are taken.
final class LoadingReader implements Reader, SmartInitializingSingleton {

    private final CompletableFuture<OnnxReader> loaded;

    LoadingReader(Supplier<OnnxReader> load) {
        loaded = CompletableFuture.supplyAsync(
                load,
                task -> Thread.ofPlatform().daemon().name("loading reader").start(task));
    }

    @Override
    public List<Reading> read(String question, List<String> passages) {
        return loaded.join().read(question, passages);
    }

    /// @return how many passages wait to be read
    int waiting() {
        return loaded.isDone() ? loaded.join().waiting() : 0;
    }

    @Override
    public void afterSingletonsInstantiated() {
        loaded.join();
    }
}
