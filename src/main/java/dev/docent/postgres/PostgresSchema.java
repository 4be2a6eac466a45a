package dev.docent.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/// A schema that instances of the service share. It is made when its server is first reached, which need not be there
/// when the service starts.
public final class PostgresSchema implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresSchema.class);
    private static final int TRIES = 3;

    /// A schema, a table or a row that another instance made meanwhile.
    private static final Set<String> THERE_ALREADY = Set.of("42P06", "42P07", "42710", "23505");

    private final String name;
    private final String migrations;
    private final HikariDataSource connections;
    private final ReentrantLock migration = new ReentrantLock();
    private final Duration timeout;
    private volatile boolean ready;

    private PostgresSchema(String name, String migrations, HikariConfig config) {
        this.timeout = Duration.ofMillis(config.getConnectionTimeout());
        this.name = name;
        this.migrations = migrations;
        this.connections = new HikariDataSource(config);
    }

    /// @param migrations where the class path has them
    /// @return a schema whose tables statements call by its name and theirs
    public static PostgresSchema named(PostgresSettings server, String name, String migrations) {
        return new PostgresSchema(name, migrations, config(server, name));
    }

    /// @param migrations where the class path has them
    /// @return a schema whose tables statements call by their names alone
    public static PostgresSchema onSearchPath(PostgresSettings server, String name, String migrations) {
        HikariConfig config = config(server, name);
        config.setConnectionInitSql("set search_path to \"" + name + "\", public");
        return new PostgresSchema(name, migrations, config);
    }

    private static HikariConfig config(PostgresSettings server, String name) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url());
        if (!server.user().isEmpty()) {
            config.setUsername(server.user());
            config.setPassword(server.password());
        }
        config.setPoolName(name);
        config.setMaximumPoolSize(server.connections());
        config.setMinimumIdle(0);
        config.setConnectionTimeout(server.timeout().toMillis());
        config.setValidationTimeout(server.timeout().toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "docent");
        config.addDataSourceProperty("connectTimeout", seconds(server.timeout()));
        config.addDataSourceProperty("socketTimeout", seconds(server.readTimeout()));
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return config;
    }

    /// The driver passes over what is no text.
    private static String seconds(Duration time) {
        return Long.toString(Math.max(1, time.toSeconds()));
    }

    /// @return connections, each tried anew
    public DataSource source() {
        return connections;
    }

    /// Makes the schema, or brings it up to date, unless that is done.
    ///
    /// @throws DataAccessResourceFailureException if that is not possible now
    public void prepare() {
        if (!ready) {
            migrateInTurn();
        }
    }

    /// Has the schema made anew, as it is not there any more.
    public void lost() {
        ready = false;
    }

    /// Nobody waits for a migration for longer than for a connection.
    private void migrateInTurn() {
        try {
            if (!migration.tryLock(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DataAccessResourceFailureException("The schema '" + name + "' is being made");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("Interrupted before the schema was there", stop);
        }
        try {
            migrate();
        } finally {
            migration.unlock();
        }
    }

    private void migrate() {
        if (ready) {
            return;
        }
        var flyway = Flyway.configure(PostgresSchema.class.getClassLoader())
                .dataSource(connections)
                .schemas(name)
                .defaultSchema(name)
                .locations("classpath:" + migrations)
                .failOnMissingLocations(true)
                .callbacks(new PatientMigration())
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
                throw new DataAccessResourceFailureException(String.valueOf(failure.getMessage()), failure);
            }
            log.debug("The schema is looked at once more", failure);
            migrate(flyway, tries - 1);
        }
    }

    private static boolean isThereAlready(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .anyMatch(THERE_ALREADY::contains);
    }

    @Override
    public void close() {
        connections.close();
    }
}
