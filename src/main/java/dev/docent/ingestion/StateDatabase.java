package dev.docent.ingestion;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads and writes the state. What is kept there is a help, not the truth: where it cannot be read or written,
/// the log says so, and the work goes on without it.
final class StateDatabase {

    private static final Logger log = LoggerFactory.getLogger(StateDatabase.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    StateDatabase(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /// Writes all of it or nothing.
    void write(Consumer<JdbcTemplate> work) {
        try {
            transaction.executeWithoutResult(_ -> work.accept(jdbc));
        } catch (DataAccessException | TransactionException failure) {
            log.warn("The state cannot be written: {}", failure.getMessage());
        }
    }

    /// @param otherwise what is returned if the state cannot be read
    <T> T read(Function<JdbcTemplate, T> work, T otherwise) {
        try {
            return work.apply(jdbc);
        } catch (DataAccessException failure) {
            log.warn("The state cannot be read: {}", failure.getMessage());
            return otherwise;
        }
    }
}
