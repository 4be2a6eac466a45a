package dev.docent.index;

import dev.docent.PostgresServer;
import dev.docent.index.pgvector.PgvectorEngines;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class PgvectorPassageIndexTest implements SharedIndexContract {

    private final PostgresServer server = PostgresServer.running();
    private final String schema = server.freshSchema();
    private DocumentIndex index;

    @BeforeEach
    void open() {
        index = another(new LetterCounts("letters"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public DocumentIndex another(EmbeddingModel model) {
        return new EnginePassageIndex(PgvectorEngines.open(server.url(), schema), new Embedder(model), Clock.systemUTC());
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
