package dev.docent.model.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.docent.passage.TokenCounter;
import java.util.concurrent.CompletableFuture;

/// Counts tokens with a model's own tokenizer.
final class ModelTokenCounter implements TokenCounter {

    private final CompletableFuture<HuggingFaceTokenizer> tokenizer;

    ModelTokenCounter(CompletableFuture<HuggingFaceTokenizer> tokenizer) {
        this.tokenizer = tokenizer;
    }

    @Override
    public int count(String text) {
        return tokenizer.join().encode(text, false, false).getIds().length;
    }
}
