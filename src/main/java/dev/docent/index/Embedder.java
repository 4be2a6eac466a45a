package dev.docent.index;

import dev.docent.document.SourceDocument;
import dev.docent.index.PassageIndex.Progress;
import dev.docent.passage.Passage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns passages and questions into vectors of length 1.
final class Embedder {

    /// A second or two on a small machine.
    private static final int AT_ONCE = 128;

    private final EmbeddingModel model;

    Embedder(EmbeddingModel model) {
        this.model = model;
    }

    IndexVersion version() {
        return new IndexVersion(IndexVersion.FORMAT, model.modelName(), model.dimension());
    }

    /// What is embedded of a passage is more than its words: a line says where they stand.
    ///
    /// @return empty if it was to stop
    Optional<List<float[]>> passages(SourceDocument document, List<Passage> passages, Progress progress) {
        var vectors = new ArrayList<float[]>();
        for (int start = 0; start < passages.size(); start += AT_ONCE) {
            List<TextSegment> texts = passages.subList(start, Math.min(passages.size(), start + AT_ONCE)).stream()
                    .map(passage -> TextSegment.from(place(document, passage) + passage.text()))
                    .toList();
            model.embedAll(texts).content().forEach(embedding -> vectors.add(unit(embedding.vector())));
            boolean goesOn = progress.goesOn(vectors.size());
            if (!goesOn && vectors.size() < passages.size()) {
                return Optional.empty();
            }
        }
        return Optional.of(vectors);
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
