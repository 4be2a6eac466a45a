package dev.docent.model.embedding;

import dev.langchain4j.data.embedding.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Has texts embedded a batch at a time, and so many batches beside each other, whoever they come from.
final class Batches {

    private final int size;
    private final Semaphore places;

    Batches(int size, int parallel) {
        this.size = size;
        this.places = new Semaphore(parallel, true);
    }

    /// @param embed embeds one batch
    /// @return one embedding for each text, in their order
    List<Embedding> embed(List<String> texts, Function<List<String>, List<Embedding>> embed) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Embedding>>> batches = new ArrayList<>();
            for (int start = 0; start < texts.size(); start += size) {
                List<String> batch = texts.subList(start, Math.min(texts.size(), start + size));
                batches.add(threads.submit(() -> inPlace(batch, embed)));
            }
            return collect(batches, threads);
        }
    }

    private List<Embedding> inPlace(List<String> batch, Function<List<String>, List<Embedding>> embed)
            throws InterruptedException {
        places.acquire();
        try {
            return embed.apply(batch);
        } finally {
            places.release();
        }
    }

    /// Where one fails, the others are of no use.
    private static List<Embedding> collect(List<Future<List<Embedding>>> batches, ExecutorService threads) {
        var embeddings = new ArrayList<Embedding>();
        try {
            for (Future<List<Embedding>> batch : batches) {
                embeddings.addAll(batch.get());
            }
            return embeddings;
        } catch (ExecutionException failure) {
            threads.shutdownNow();
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("Embedding failed", failure.getCause());
        } catch (InterruptedException stop) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Embedding was interrupted", stop);
        }
    }
}
