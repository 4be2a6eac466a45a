package dev.docent.index.pgvector;

import dev.docent.index.Store;
import dev.docent.index.engine.Engine;
import dev.docent.index.engine.EngineSource;
import dev.docent.postgres.PostgresDump;

/// Opens the index in PostgreSQL.
record PgvectorSource(PgvectorProperties properties) implements EngineSource {

    @Override
    public Store store() {
        return Store.PGVECTOR;
    }

    @Override
    public String copies() {
        return "The index lies in PostgreSQL. It can be made again from the documents, or be copied with its database by: "
                + PostgresDump.command(properties.url(), properties.user());
    }

    @Override
    public Engine open(int format) {
        if (!properties.url().startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException("docent.index.store=pgvector needs docent.index.pgvector.url, for example"
                    + " jdbc:postgresql://localhost:5432/docent");
        }
        return new PgvectorEngine(new Database(properties, properties.schema() + "_" + format));
    }
}
