package dev.docent.index;

import dev.docent.document.SourceDocument;
import dev.docent.passage.Passage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;

/// Turns passages and questions into vectors of length 1.
final class Embedder {

    private final EmbeddingModel model;

    Embedder(EmbeddingModel model) {
        this.model = model;
    }

    IndexVersion version() {
        return new IndexVersion(IndexVersion.FORMAT, model.modelName(), model.dimension());
    }

    /// What is embedded of a passage is more than its words: a line says where they stand.
    List<float[]> passages(SourceDocument document, List<Passage> passages) {
        if (passages.isEmpty()) {
            return List.of();
        }
        List<TextSegment> texts = passages.stream()
                .map(passage -> TextSegment.from(place(document, passage) + passage.text()))
                .toList();
        return model.embedAll(texts).content().stream()
                .map(embedding -> unit(embedding.vector()))
                .toList();
    }

    private static String place(SourceDocument document, Passage passage) {
        var line = new StringBuilder(document.title());
        if (!passage.location().heading().isEmpty()) {
            line.append(", ").append(passage.location().heading());
        }
        document.published().ifPresent(published -> line.append(", ").append(published.date()));
        if (!passage.columns().isEmpty()) {
            line.append('\n').append(passage.columns());
        }
        return line.append('\n').toString();
    }

    float[] question(String text) {
        return unit(model.embed(text).content().vector());
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float[] unit = new float[vector.length];
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length && length > 0; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
