package dev.docent.state;

import dev.docent.postgres.PostgresSchema;
import dev.docent.postgres.PostgresSettings;
import javax.sql.DataSource;

/// Uses a schema in PostgreSQL, which instances of the service share.
final class StateServer implements StatePlace {

    private final PostgresSchema schema;

    StateServer(StateProperties properties) {
        var server = new PostgresSettings(
                properties.url(),
                properties.user(),
                properties.password(),
                properties.connections(),
                properties.timeout(),
                properties.readTimeout());
        this.schema = PostgresSchema.onSearchPath(server, properties.schema(), "db/migration");
    }

    @Override
    public DataSource source() {
        return schema.source();
    }

    @Override
    public void prepare() {
        schema.prepare();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void close() {
        schema.close();
    }
}
