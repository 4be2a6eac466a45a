package dev.docent.bench;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Stands before a model: keeps the vectors of passages, knows vectors that it was given, and remembers those of
/// questions once it is told to.
final class RememberingModel implements EmbeddingModel {

    private final EmbeddingModel model;
    private final Map<String, Embedding> known = new ConcurrentHashMap<>();
    private final Queue<float[]> passages = new ConcurrentLinkedQueue<>();
    private final Queue<List<TextSegment>> documents = new ConcurrentLinkedQueue<>();
    private volatile boolean remembers;

    RememberingModel(EmbeddingModel model) {
        this.model = model;
    }

    void remember(boolean wanted) {
        remembers = wanted;
    }

    /// Has every text that ends with the name turned into this vector.
    void know(String name, float[] vector) {
        known.put(name, Embedding.from(vector));
    }

    List<float[]> passages() {
        return List.copyOf(passages);
    }

    /// @return the texts of each document that was embedded
    List<List<TextSegment>> documents() {
        return List.copyOf(documents);
    }

    void embedAgain(List<TextSegment> texts) {
        model.embedAll(texts);
    }

    @Override
    public Response<Embedding> embed(String text) {
        return remembers
                ? Response.from(
                        known.computeIfAbsent(text, _ -> model.embed(text).content()))
                : model.embed(text);
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        if (texts.stream().allMatch(text -> known.containsKey(lastLine(text)))) {
            return Response.from(texts.stream()
                    .map(text -> known.getOrDefault(lastLine(text), Embedding.from(new float[0])))
                    .toList());
        }
        documents.add(texts);
        Response<List<Embedding>> embedded = model.embedAll(texts);
        embedded.content().forEach(embedding -> passages.add(embedding.vector()));
        return embedded;
    }

    private static String lastLine(TextSegment text) {
        return text.text().substring(text.text().lastIndexOf('\n') + 1);
    }

    @Override
    public int dimension() {
        return model.dimension();
    }

    @Override
    public String modelName() {
        return model.modelName();
    }
}
