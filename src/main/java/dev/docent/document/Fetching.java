package dev.docent.document;

import dev.docent.document.OriginalsStore.Original;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Fetches originals, several at a time.
final class Fetching {

    private static final int AT_A_TIME = 8;

    private Fetching() {}

    /// Makes a copy of one.
    interface Step {
        void fetch(Original original) throws IOException;
    }

    /// Ends with the first that fails.
    static void all(List<Original> originals, Step step) throws IOException {
        if (originals.isEmpty()) {
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(
                AT_A_TIME, Thread.ofVirtual().name("originals-", 0).factory())) {
            List<Future<Object>> work = originals.stream()
                    .map(original -> workers.submit(task(original, step)))
                    .toList();
            await(work, workers);
        }
    }

    private static Callable<Object> task(Original original, Step step) {
        return () -> {
            step.fetch(original);
            return original;
        };
    }

    private static void await(List<Future<Object>> work, ExecutorService workers) throws IOException {
        try {
            for (Future<Object> file : work) {
                file.get();
            }
        } catch (InterruptedException stop) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new OriginalsUnavailableException("The service ends", "The service ends");
        } catch (ExecutionException failure) {
            workers.shutdownNow();
            throw problem(failure);
        }
    }

    private static IOException problem(ExecutionException failure) {
        return switch (failure.getCause()) {
            case OriginalsUnavailableException away -> throw away;
            case IOException disk -> disk;
            case null, default -> throw new IllegalStateException("An upload could not be fetched", failure.getCause());
        };
    }
}
