package dev.docent.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/// An embedding model that must not be asked for anything.
record NoEmbeddings(String name) implements EmbeddingModel {

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        throw new AssertionError("Nothing should be embedded");
    }

    @Override
    public int dimension() {
        return 27;
    }

    @Override
    public String modelName() {
        return name;
    }
}
