package dev.docent.index;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Locale;

/// An embedding model to test with: texts are alike if they have the same letters.
record LetterCounts(String name) implements EmbeddingModel {

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        return Response.from(
                texts.stream().map(text -> Embedding.from(count(text.text()))).toList());
    }

    @Override
    public int dimension() {
        return 27;
    }

    @Override
    public String modelName() {
        return name;
    }

    private static float[] count(String text) {
        float[] counts = new float[27];
        counts[26] = 0.1f;
        text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> letter >= 'a' && letter <= 'z')
                .forEach(letter -> counts[letter - 'a']++);
        return counts;
    }
}
