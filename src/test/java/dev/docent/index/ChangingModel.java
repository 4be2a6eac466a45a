package dev.docent.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.Arrays;
import java.util.List;

/// A model that counts letters, and that may be of no use for a while.
final class ChangingModel implements EmbeddingModel {

    private final EmbeddingModel letters;
    private final int dimension;
    private volatile boolean away;

    /// @param dimension how long its vectors are
    ChangingModel(String name, int dimension) {
        this.letters = new LetterCounts(name);
        this.dimension = dimension;
    }

    void away(boolean isAway) {
        away = isAway;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        if (away) {
            throw new LangChain4jException("The model is away.");
        }
        return Response.from(letters.embedAll(texts).content().stream()
                .map(vector -> Embedding.from(Arrays.copyOf(vector.vector(), dimension)))
                .toList());
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public String modelName() {
        return letters.modelName();
    }
}
