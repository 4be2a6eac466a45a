package dev.docent.model.embedding;

import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/// An embedding model in the process that works on one text a processor.
final class InProcessEmbeddingModel extends AbstractInProcessEmbeddingModel {

    private final String name;
    private final int length;
    private final CompletableFuture<OnnxBertBiEncoder> encoder;

    InProcessEmbeddingModel(String name, int length, CompletableFuture<OnnxBertBiEncoder> encoder) {
        super(Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("embedding-", 0).factory()));
        this.name = name;
        this.length = length;
        this.encoder = encoder;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder.join();
    }

    @Override
    protected Integer knownDimension() {
        return length;
    }

    @Override
    public String modelName() {
        return name;
    }
}
