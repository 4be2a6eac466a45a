package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.OpenSearchNodes;
import dev.docent.PostgresServer;
import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.index.Reindexing.Report;
import dev.docent.index.engine.Engine;
import dev.docent.index.engine.EngineSource;
import dev.docent.index.opensearch.OpenSearchEngines;
import dev.docent.index.pgvector.PgvectorEngines;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index moves from one store to another as it is, and nothing is embedded on the way.
class CarryingOverTest {

    private static final EmbeddingModel LETTERS = new LetterCounts("letters");

    @TempDir
    Path folder;

    private record Source(Store store, Supplier<Engine> engine) implements EngineSource {

        @Override
        public String copies() {
            return "";
        }

        @Override
        public Engine open(int format) {
            return engine.get();
        }
    }

    private final PostgresServer postgres = PostgresServer.running();
    private final OpenSearchNodes nodes = OpenSearchNodes.running();
    private final String schema = postgres.freshSchema();
    private final String prefix = nodes.freshPrefix();

    private Stores stores(EmbeddingModel model) {
        return stores(model, folder);
    }

    private Stores stores(EmbeddingModel model, Path folder) {
        List<EngineSource> engines = List.of(
                new Source(Store.PGVECTOR, () -> PgvectorEngines.open(postgres.url(), schema)),
                new Source(Store.OPENSEARCH, () -> OpenSearchEngines.open(nodes.urls(), prefix, 1, 0)));
        return new Stores(new IndexFolder(folder), engines, new Embedder(model), Clock.systemUTC());
    }

    private void put() {
        try (DocumentIndex index = stores(LETTERS).open(Store.LUCENE)) {
            Texts.put(index, Texts.document("a.md", "The harbour was closed.", "zebra zebra zebra"));
            Texts.put(index, Texts.document("b.md", "Fog came in."));
            index.replaceFailed(
                    new DocumentFile(new DocumentId("x1"), "x.pdf", Collection.DEFAULT, Path.of("x.pdf")),
                    "hash",
                    "The file is damaged.");
            index.flush();
        }
    }

    private Report carry(Store from, Store to) {
        return carry(from, to, folder);
    }

    private Report carry(Store from, Store to, Path folder) {
        Stores stores = stores(new NoEmbeddings("letters"), folder);
        try (DocumentIndex index = stores.open(from)) {
            return new CarryingOver(index, from, stores).carryOver(to, (_, _) -> {});
        }
    }

    private void assertHoldsAll(Store store) {
        try (DocumentIndex index = stores(LETTERS).open(store)) {
            assertThat(Texts.of(index.matching("harbour", 10, Filter.NONE))).containsExactly("The harbour was closed.");
            assertThat(Texts.of(index.nearest("zebra zebra", 1, Filter.NONE))).containsExactly("zebra zebra zebra");
            assertThat(index.all()).hasSize(3);
            assertThat(index.find(new DocumentId("x1")).orElseThrow().problem()).contains("The file is damaged.");
            assertThat(index.unembedded()).isZero();
        }
    }

    @Test
    void fromEachStoreToTheNext() {
        put();

        assertThat(carry(Store.LUCENE, Store.PGVECTOR)).isEqualTo(new Report(3, 0, 0, 3));
        assertHoldsAll(Store.PGVECTOR);
        assertThat(carry(Store.PGVECTOR, Store.OPENSEARCH)).isEqualTo(new Report(3, 0, 0, 3));
        assertHoldsAll(Store.OPENSEARCH);
        try (DocumentIndex lucene = stores(LETTERS).open(Store.LUCENE)) {
            List.copyOf(new ArrayList<>(lucene.all())).forEach(document -> lucene.remove(document.id()));
        }
        assertThat(carry(Store.OPENSEARCH, Store.LUCENE)).isEqualTo(new Report(3, 0, 0, 3));
        assertHoldsAll(Store.LUCENE);
    }

    @Test
    void whatIsThereAlreadyStaysAndWhatIsGoneGoes() {
        put();
        carry(Store.LUCENE, Store.PGVECTOR);
        try (DocumentIndex index = stores(LETTERS).open(Store.LUCENE)) {
            index.remove(new DocumentId("b_md"));
            Texts.put(index, Texts.document("c.md", "Ships left."));
        }

        assertThat(carry(Store.LUCENE, Store.PGVECTOR)).isEqualTo(new Report(1, 2, 1, 3));
    }

    @Test
    void aStoreIsNotCarriedOverToItself() {
        assertThatThrownBy(() -> carry(Store.LUCENE, Store.LUCENE)).hasMessageContaining("kept there already");
    }

    @Test
    void anEmptyIndexTakesNothingFromTheOther() {
        put();
        carry(Store.LUCENE, Store.PGVECTOR);

        assertThatThrownBy(() -> carry(Store.LUCENE, Store.PGVECTOR, folder.resolve("elsewhere")))
                .hasMessageContaining("The index in LUCENE holds no documents")
                .hasMessageContaining("--docent.data");

        assertHoldsAll(Store.PGVECTOR);
    }

    @Test
    void anIndexOfAnotherVersionIsNotOpenedToBeCarriedOver() {
        var older = new IndexFolder(folder.resolve("index"), new IndexVersion(1), FSDirectory::open);
        try (DocumentIndex index = new LucenePassageIndex(older, new Embedder(LETTERS), Clock.systemUTC())) {
            Texts.put(index, Texts.document("a.md", "The harbour was closed."));
        }

        assertThatThrownBy(() -> Reindexing.requireReadable(folder))
                .hasMessageContaining("another version")
                .hasMessageContaining("Nothing was changed");

        try (DocumentIndex index = new LucenePassageIndex(older, new Embedder(LETTERS), Clock.systemUTC())) {
            assertThat(index.all()).hasSize(1);
        }
    }

    @Test
    void aWrongDataFolderIsNotMadeToBeCarriedOver() {
        Path elsewhere = folder.resolve("elsewhere");

        assertThatThrownBy(() -> Reindexing.requireReadable(elsewhere)).hasMessageContaining("There is no index in");

        assertThat(elsewhere).doesNotExist();
    }
}
