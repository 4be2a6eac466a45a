package dev.docent.model.embedding;

import dev.docent.model.embedding.EmbeddingFailure.Kind;
import dev.langchain4j.data.embedding.Embedding;
import java.util.List;

/// How long a model's vectors are: what the settings say, or else what the first answer shows. Others are refused.
final class Dimension {

    private final String model;
    private final boolean isSet;
    private int length;

    /// @param length 0 if it is not known yet
    Dimension(String model, int length) {
        this.model = model;
        this.isSet = length > 0;
        this.length = length;
    }

    /// @return 0 if it is not known yet
    synchronized int length() {
        return length;
    }

    /// @throws EmbeddingFailure if these cannot be the vectors of so many texts
    synchronized List<Embedding> checked(List<Embedding> embeddings, int texts) {
        if (embeddings.size() != texts) {
            throw new EmbeddingFailure(
                    Kind.DOWN,
                    "The embedding model '" + model + "' gave " + embeddings.size() + " vectors for " + texts
                            + " texts.");
        }
        embeddings.forEach(embedding -> check(embedding.vector()));
        return embeddings;
    }

    private void check(float[] vector) {
        if (length == 0 && vector.length > 0) {
            length = vector.length;
        }
        if (vector.length != length || length == 0) {
            throw new EmbeddingFailure(
                    Kind.SETTINGS,
                    "The embedding model '" + model + "' gives vectors of " + vector.length + " numbers, "
                            + (isSet
                                    ? "but docent.embedding.dimension is " + length
                                            + ". Leave it out to take them as they come."
                                    : "but gave " + length + " before. Start Docent again if that is intended."));
        }
        for (float value : vector) {
            if (!Float.isFinite(value)) {
                throw new EmbeddingFailure(
                        Kind.DOWN, "The embedding model '" + model + "' gave a vector that holds no numbers.");
            }
        }
    }
}
