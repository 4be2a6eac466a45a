package dev.docent.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.PostgresServer;
import dev.docent.Wire;
import dev.docent.index.pgvector.PgvectorEngines;
import dev.docent.model.embedding.Waiting;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgvectorPassageIndexTest implements SharedIndexContract, EngineAwayContract {

    private final PostgresServer server = PostgresServer.running();
    private final String schema = server.freshSchema();
    private final Wire wire = new Wire(server.port());
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
        server.execute("drop schema \"" + schema + "_1\" cascade");
    }

    @Override
    public DocumentIndex overWire() {
        return new EnginePassageIndex(
                PgvectorEngines.open(PostgresServer.url(wire.port()), schema, Duration.ofSeconds(1)),
                new Embedder(new LetterCounts("letters")),
                Clock.systemUTC());
    }

    /// As when an older copy of the database is put back.
    @Test
    void anIndexThatIsAsItWasBeforeIsReadAnew() {
        Texts.put(index, Texts.document("a.md", "The harbour was closed."));
        Texts.put(index, Texts.document("b.md", "The harbour is open again."));
        assertThat(index.passages()).isEqualTo(2);

        server.execute("delete from \"" + schema + "_1\".document where id = 'b_md'");
        server.execute("update \"" + schema + "_1\".state set revision = revision - 1");

        Waiting.until(() -> index.passages() == 1);
        assertThat(Texts.of(index.matching("harbour", 10, Filter.NONE))).containsExactly("The harbour was closed.");
    }

    @Test
    void anExtensionThatIsTooOldIsSaid() {
        String version = "update pg_extension set extversion = '%s' where extname = 'vector'";
        server.execute(version.formatted("0.7.4"));
        try (DocumentIndex early = another(new LetterCounts("letters"))) {
            assertThatThrownBy(() -> early.matching("harbour", 10, Filter.NONE))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessage("The PostgreSQL that keeps the index cannot be used: its extension vector is 0.7.4, and"
                            + " 0.8 or newer is needed. Install that, and run 'alter extension vector update' there.");

            server.execute(version.formatted("0.8.0"));

            Waiting.until(() -> isUsable(early));
        } finally {
            server.execute(version.formatted("0.8.0"));
        }
    }

    private static boolean isUsable(DocumentIndex index) {
        try {
            return index.matching("harbour", 10, Filter.NONE).isEmpty();
        } catch (IndexUnavailableException stillKnown) {
            return false;
        }
    }

    @Override
    public DocumentIndex another(EmbeddingModel model) {
        return new EnginePassageIndex(
                PgvectorEngines.open(server.url(), schema), new Embedder(model), Clock.systemUTC());
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
