package dev.docent.index;

import dev.docent.PostgresServer;
import dev.docent.Wire;
import dev.docent.index.pgvector.PgvectorEngines;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

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
    public DocumentIndex overWire() {
        return new EnginePassageIndex(
                PgvectorEngines.open(PostgresServer.url(wire.port()), schema, Duration.ofSeconds(1)),
                new Embedder(new LetterCounts("letters")),
                Clock.systemUTC());
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
