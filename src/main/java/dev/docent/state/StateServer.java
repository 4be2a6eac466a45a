package dev.docent.state;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/// Uses a schema in PostgreSQL, which instances of the service share. It need not be there when the service starts.
final class StateServer implements StatePlace {

    private static final Logger log = LoggerFactory.getLogger(StateServer.class);
    private static final int TRIES = 3;

    private final String schema;
    private final HikariDataSource connections;
    private volatile boolean ready;

    StateServer(StateProperties properties) {
        this.schema = properties.schema();
        this.connections = new HikariDataSource(config(properties));
    }

    private HikariConfig config(StateProperties properties) {
        var config = new HikariConfig();
        config.setJdbcUrl(properties.url());
        if (!properties.user().isEmpty()) {
            config.setUsername(properties.user());
            config.setPassword(properties.password());
        }
        config.setPoolName("state");
        config.setMaximumPoolSize(properties.connections());
        config.setMinimumIdle(0);
        config.setConnectionTimeout(properties.timeout().toMillis());
        config.setValidationTimeout(properties.timeout().toMillis());
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql("set search_path to \"" + schema + "\", public");
        config.addDataSourceProperty("ApplicationName", "docent");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return config;
    }

    @Override
    public DataSource source() {
        return connections;
    }

    @Override
    public void prepare() {
        if (!ready) {
            migrate();
        }
    }

    private synchronized void migrate() {
        if (ready) {
            return;
        }
        var flyway = Flyway.configure(StateServer.class.getClassLoader())
                .dataSource(connections)
                .schemas(schema)
                .defaultSchema(schema)
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
                .anyMatch(state -> state.startsWith("42") || state.startsWith("23"));
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void close() {
        connections.close();
    }
}
