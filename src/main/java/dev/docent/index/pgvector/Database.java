package dev.docent.index.pgvector;

import dev.docent.index.IndexUnavailableException;
import dev.docent.postgres.PostgresSchema;
import dev.docent.postgres.PostgresSettings;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// The schema that holds the index. Every call tries anew to reach it.
final class Database implements AutoCloseable {

    /// Schemas are named in the statements by this, so that no connection has to be told where it is.
    private static final String SCHEMA = "docent.";

    /// A change takes longer than a search: it waits for that of another instance, and extends the index.
    private static final int LONGER = 6;

    static final String ENGINE = "The PostgreSQL that keeps the index";

    private final String name;
    private final PostgresSchema schema;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Duration longestChange;
    private volatile boolean checked;

    Database(PgvectorProperties properties, String name) {
        var server = new PostgresSettings(
                properties.url(),
                properties.user(),
                properties.password(),
                properties.connections(),
                properties.timeout(),
                properties.readTimeout());
        this.name = name;
        this.longestChange = properties.readTimeout().multipliedBy(LONGER);
        this.schema = PostgresSchema.named(server, name, "db/pgvector");
        this.jdbc = new JdbcTemplate(schema.source());
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(schema.source()));
    }

    /// @return a statement over the schema's tables, which it calls `docent.passage` and the like
    String sql(String statement) {
        return statement.replace(SCHEMA, '"' + name + "\".");
    }

    /// Does all of it or nothing.
    ///
    /// @throws IndexUnavailableException if the database cannot be reached
    <T> T inTransaction(Function<JdbcTemplate, T> work) {
        return reached(() -> transaction.execute(_ -> work.apply(jdbc)));
    }

    /// Changes all of it or nothing.
    ///
    /// @throws IndexUnavailableException if the database cannot be reached
    <T> T change(Function<JdbcTemplate, T> work) {
        return inTransaction(jdbc -> {
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                connection.setNetworkTimeout(Runnable::run, Math.toIntExact(longestChange.toMillis()));
                return true;
            });
            return work.apply(jdbc);
        });
    }

    /// @throws IndexUnavailableException if the database cannot be reached
    <T> T read(Function<JdbcTemplate, T> work) {
        return reached(() -> work.apply(jdbc));
    }

    private interface Work<T> {
        @Nullable T done();
    }

    private <T> T reached(Work<T> work) {
        try {
            prepare();
            T result = work.done();
            if (result == null) {
                throw new IllegalStateException("Nothing came of it");
            }
            return result;
        } catch (DataAccessException | TransactionException failure) {
            throw told(failure);
        }
    }

    private void prepare() {
        schema.prepare();
        if (!checked) {
            PgvectorVersion.check(ENGINE, jdbc);
            OlderSchemas.tell(name, jdbc);
            checked = true;
        }
    }

    private RuntimeException told(RuntimeException thrown) {
        DatabaseFailure failure = DatabaseFailure.of(thrown);
        if (failure.isOfWhatIsGone()) {
            schema.lost();
        }
        return failure.told(name);
    }

    @Override
    public void close() {
        schema.close();
    }
}
