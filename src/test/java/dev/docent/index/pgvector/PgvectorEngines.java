package dev.docent.index.pgvector;

import dev.docent.index.engine.Engine;
import java.time.Duration;

/// Opens engines over a PostgreSQL, for tests.
public final class PgvectorEngines {

    private PgvectorEngines() {}

    public static Engine open(String url, String schema) {
        return open(url, schema, Duration.ofSeconds(30));
    }

    /// @param readTimeout how long the database may say nothing
    public static Engine open(String url, String schema, Duration readTimeout) {
        return open(url, schema, readTimeout, 1);
    }

    static Engine open(String url, String schema, Duration readTimeout, int format) {
        var properties = new PgvectorProperties(url, "", "", schema, 4, Duration.ofSeconds(5), readTimeout);
        return new PgvectorSource(properties).open(format);
    }
}
