package dev.docent.index.pgvector;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.docent.index.IndexUnavailableException;
import dev.docent.index.IndexUnwritableException;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// The schema that holds the index. It is made when the database is first reached, and every call tries anew to reach
/// it.
final class Database implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Database.class);

    /// Schemas are named in the statements by this, so that no connection has to be told where it is.
    private static final String SCHEMA = "docent.";

    private static final int TRIES = 3;

    private final String schema;
    private final HikariDataSource connections;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private volatile boolean ready;

    Database(PgvectorProperties properties, String schema) {
        this.schema = schema;
        this.connections = new HikariDataSource(config(properties));
        this.jdbc = new JdbcTemplate(connections);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(connections));
    }

    private static HikariConfig config(PgvectorProperties properties) {
        var config = new HikariConfig();
        config.setJdbcUrl(properties.url());
        if (!properties.user().isEmpty()) {
            config.setUsername(properties.user());
            config.setPassword(properties.password());
        }
        config.setPoolName("index");
        config.setMaximumPoolSize(properties.connections());
        config.setMinimumIdle(0);
        config.setConnectionTimeout(properties.timeout().toMillis());
        config.setValidationTimeout(properties.timeout().toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "docent");
        config.addDataSourceProperty(
                "connectTimeout", Math.max(1, properties.timeout().toSeconds()));
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return config;
    }

    /// @return a statement over the schema's tables, which it calls `docent.passage` and the like
    String sql(String statement) {
        return statement.replace(SCHEMA, '"' + schema + "\".");
    }

    /// Does all of it or nothing.
    ///
    /// @throws IndexUnavailableException if the database cannot be reached
    <T> T inTransaction(Function<JdbcTemplate, T> work) {
        return reached(() -> transaction.execute(_ -> work.apply(jdbc)));
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
        } catch (DataAccessException | TransactionException | FlywayException failure) {
            throw told(failure);
        }
    }

    private static boolean isThereAlready(FlywayException failure) {
        String state = state(failure);
        return state.startsWith("42") || state.startsWith("23");
    }

    private static String state(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .findFirst()
                .orElse("");
    }

    private static RuntimeException told(RuntimeException failure) {
        String state = state(failure);
        if (state.startsWith("53") && !state.equals("53300")) {
            return new IndexUnwritableException(failure);
        }
        boolean away = state.startsWith("08")
                || state.startsWith("57")
                || state.equals("53300")
                || state.startsWith("28")
                || state.startsWith("3D")
                || state.equals("null");
        return away ? new IndexUnavailableException("The PostgreSQL that keeps the index", failure) : failure;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private void prepare() {
        if (!ready) {
            migrate();
        }
    }

    private synchronized void migrate() {
        if (ready) {
            return;
        }
        var flyway = Flyway.configure(Database.class.getClassLoader())
                .dataSource(connections)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/pgvector")
                .failOnMissingLocations(true)
                .loggers("slf4j");
        flyway.getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        migrate(flyway.load(), TRIES);
        ready = true;
    }

    /// Another instance may make the schema at the same time.
    private static void migrate(Flyway flyway, int tries) {
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            if (tries <= 1 || !isThereAlready(failure)) {
                throw failure;
            }
            log.debug("The schema is looked at once more", failure);
            migrate(flyway, tries - 1);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
