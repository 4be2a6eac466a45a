package dev.docent.index;

import dev.docent.document.PublicationDate;
import dev.docent.index.PassageIndex.Progress;
import dev.docent.passage.Passage;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingInputType;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.request.EmbeddingRequestParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Turns passages and questions into vectors of length 1.
final class Embedder {

    /// A few seconds on a small machine.
    private static final int AT_ONCE = 64;

    private final EmbeddingModel model;
    private volatile OptionalInt dimension = OptionalInt.empty();
    private volatile Optional<String> problem = Optional.empty();

    Embedder(EmbeddingModel model) {
        this.model = model;
    }

    /// @return whether vectors of this space can be compared with those made now, as far as is known
    boolean fits(EmbeddingSpace space) {
        OptionalInt known = dimension;
        return space.model().equals(model.modelName()) && (known.isEmpty() || known.getAsInt() == space.dimension());
    }

    /// @return why the model could not be used when it was asked last; empty if it could
    Optional<String> problem() {
        return problem;
    }

    /// Asks the model for a sign of life, and how long its vectors are.
    boolean isReady() {
        try {
            question("ready");
            return true;
        } catch (EmbeddingUnavailableException failure) {
            return false;
        }
    }

    /// Asks the model for a sign of life if it failed when it was asked last.
    void tryAgain() {
        if (problem.isPresent()) {
            boolean _ = isReady();
        }
    }

    /// What is embedded of a passage is more than its words: a line says where they stand.
    ///
    /// @return empty if it was to stop
    /// @throws EmbeddingUnavailableException if the model cannot be used
    Optional<Vectors> passages(
            String title, Optional<PublicationDate> published, List<Passage> passages, Progress progress) {
        var vectors = new ArrayList<float[]>();
        for (int start = 0; start < passages.size(); start += AT_ONCE) {
            List<String> texts = passages.subList(start, Math.min(passages.size(), start + AT_ONCE)).stream()
                    .map(passage -> place(title, published, passage) + passage.text())
                    .toList();
            vectors.addAll(embed(texts, EmbeddingInputType.DOCUMENT));
            boolean goesOn = progress.goesOn(vectors.size());
            if (!goesOn && vectors.size() < passages.size()) {
                return Optional.empty();
            }
        }
        return Optional.of(vectors.isEmpty() ? Vectors.NONE : new Vectors(Optional.of(space(vectors)), vectors));
    }

    private static String place(String title, Optional<PublicationDate> published, Passage passage) {
        var line = new StringBuilder(title);
        if (!passage.location().heading().isEmpty()) {
            line.append(", ").append(passage.location().heading());
        }
        published.ifPresent(when -> line.append(", ").append(when.date()));
        if (!passage.columns().isEmpty()) {
            line.append('\n').append(passage.columns());
        }
        return line.append('\n').toString();
    }

    /// @return one vector
    /// @throws EmbeddingUnavailableException if the model cannot be used
    Vectors question(String text) {
        List<float[]> vectors = embed(List.of(text), EmbeddingInputType.QUERY);
        return new Vectors(Optional.of(space(vectors)), vectors);
    }

    /// For texts of one kind that are compared with each other.
    ///
    /// @return a vector for each
    /// @throws EmbeddingUnavailableException if the model cannot be used
    List<float[]> alike(List<String> texts) {
        return embed(texts, EmbeddingInputType.DOCUMENT);
    }

    private EmbeddingSpace space(List<float[]> vectors) {
        int length = vectors.getFirst().length;
        if (vectors.stream().anyMatch(vector -> vector.length != length)) {
            throw new EmbeddingUnavailableException(
                    "The embedding model '" + model.modelName() + "' gives vectors of different lengths.");
        }
        dimension = OptionalInt.of(length);
        return new EmbeddingSpace(model.modelName(), length);
    }

    private List<float[]> embed(List<String> texts, EmbeddingInputType type) {
        try {
            List<float[]> vectors =
                    ask(texts, type).stream().map(it -> unit(it.vector())).toList();
            problem = Optional.empty();
            return vectors;
        } catch (LangChain4jException failure) {
            String why = String.valueOf(failure.getMessage());
            problem = Optional.of(why);
            throw new EmbeddingUnavailableException(why, failure);
        }
    }

    /// Not every model tells questions from passages.
    private List<Embedding> ask(List<String> texts, EmbeddingInputType type) {
        if (model.supportedParameters().contains(EmbeddingRequestParameters.INPUT_TYPE)) {
            return model.embed(EmbeddingRequest.builder()
                            .inputs(texts.toArray(String[]::new))
                            .inputType(type)
                            .build())
                    .embeddings();
        }
        return type == EmbeddingInputType.QUERY
                ? List.of(model.embed(texts.getFirst()).content())
                : model.embedAll(texts.stream().map(TextSegment::from).toList()).content();
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
