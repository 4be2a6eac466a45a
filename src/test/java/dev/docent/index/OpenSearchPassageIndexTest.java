package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.OpenSearchNodes;
import dev.docent.Wire;
import dev.docent.index.opensearch.OpenSearchEngines;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenSearchPassageIndexTest implements SharedIndexContract, EngineAwayContract {

    private final OpenSearchNodes nodes = OpenSearchNodes.running();
    private final String prefix = nodes.freshPrefix();
    private final Wire wire = new Wire(nodes.urls().getFirst().getPort());
    private DocumentIndex index;

    @BeforeEach
    void open() {
        index = another(new LetterCounts("letters"));
    }

    @AfterEach
    void close() {
        index.close();
        wire.close();
    }

    @Override
    public Wire wire() {
        return wire;
    }

    @Override
    public void loseIndex() {
        nodes.delete(prefix + "_1_passages," + prefix + "_1_documents");
    }

    @Override
    public DocumentIndex overWire() {
        List<URI> urls = List.of(URI.create("http://127.0.0.1:" + wire.port()));
        return new EnginePassageIndex(
                OpenSearchEngines.open(urls, prefix, Duration.ofSeconds(3)),
                new Embedder(new LetterCounts("letters")),
                Clock.systemUTC());
    }

    @Test
    void documentsWithoutTheirPassagesAreNoIndex() {
        Texts.put(index, Texts.document("a.md", "The harbour was closed."));

        nodes.delete(prefix + "_1_passages");

        assertThatThrownBy(() -> index.matching("harbour", 10, Filter.NONE))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> index.matching("harbour", 10, Filter.NONE))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("Delete " + prefix + "_1_documents");
    }

    @Test
    void anIndexThatCameAboutByAWriteIsNotTaken() {
        nodes.write(prefix + "_1_passages", "{\"document\": \"a_md\"}");

        assertThatThrownBy(() -> index.matching("harbour", 10, Filter.NONE))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("Delete it, and it is made anew");
    }

    @Override
    public DocumentIndex another(EmbeddingModel model) {
        return open(nodes.urls(), model);
    }

    private DocumentIndex open(List<URI> urls, EmbeddingModel model) {
        return new EnginePassageIndex(
                OpenSearchEngines.open(urls, prefix, 2, 0), new Embedder(model), Clock.systemUTC());
    }

    @Override
    public DocumentIndex index() {
        return index;
    }

    @Override
    public void reopen(EmbeddingModel model) {
        index.close();
        index = another(model);
    }
}
