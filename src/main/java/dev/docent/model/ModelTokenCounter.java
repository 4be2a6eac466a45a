package dev.docent.model;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.docent.passage.TokenCounter;

/// Counts tokens with a model's own tokenizer.
final class ModelTokenCounter implements TokenCounter {

    private final HuggingFaceTokenizer tokenizer;

    ModelTokenCounter(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    @Override
    public int count(String text) {
        return tokenizer.encode(text, false, false).getIds().length;
    }
}
