package dev.docent.bench;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.loader.FileSystemDocumentLoader;
import dev.langchain4j.data.document.parser.apache.tika.ApacheTikaDocumentParser;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.HuggingFaceTokenCountEstimator;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What LangChain4j's easy-rag does with a folder: Tika, segments of 300 tokens that overlap by 30, the quantised
/// bge-small-en-v1.5 and a store in memory.
final class EasyRag {

    private final EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
    private final DocumentSplitter splitter =
            DocumentSplitters.recursive(300, 30, new HuggingFaceTokenCountEstimator());
    private InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();

    /// @return the segments of the folder, all of them in the store
    List<TextSegment> index(Path folder) {
        store = new InMemoryEmbeddingStore<>();
        List<TextSegment> all = new ArrayList<>();
        for (Document document :
                FileSystemDocumentLoader.loadDocumentsRecursively(folder, new ApacheTikaDocumentParser())) {
            List<TextSegment> segments = splitter.split(document);
            store.addAll(model.embedAll(segments).content(), segments);
            all.addAll(segments);
        }
        return all;
    }

    Embedding embed(String text) {
        return model.embed(text).content();
    }

    void add(float[] vector) {
        store.add(Embedding.from(vector), TextSegment.from("-"));
    }

    int nearest(Embedding question, int limit) {
        EmbeddingSearchRequest request = EmbeddingSearchRequest.builder()
                .queryEmbedding(question)
                .maxResults(limit)
                .build();
        return store.search(request).matches().size();
    }
}
