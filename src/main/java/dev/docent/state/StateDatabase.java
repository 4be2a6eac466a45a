package dev.docent.state;

import java.nio.file.Path;
import java.time.Clock;
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
public final class StateDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StateDatabase.class);

    private final StateFolder folder;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    private StateDatabase(StateFolder folder) {
        this.folder = folder;
        this.jdbc = new JdbcTemplate(folder.source());
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(folder.source()));
    }

    /// Opens the state in a folder, which is made if it is not there. One that cannot be read is moved aside.
    ///
    /// @throws IllegalStateException if another program has it open
    public static StateDatabase in(Path folder, Clock clock) {
        return new StateDatabase(new StateFolder(folder, clock));
    }

    /// Writes all of it or nothing.
    ///
    /// @return whether it was written
    public boolean write(Consumer<JdbcTemplate> work) {
        try {
            transaction.executeWithoutResult(_ -> work.accept(jdbc));
            return true;
        } catch (DataAccessException | TransactionException failure) {
            log.warn("The state cannot be written: {}", failure.getMessage());
            return false;
        }
    }

    /// @param otherwise what is returned if the state cannot be read
    public <T> T read(Function<JdbcTemplate, T> work, T otherwise) {
        try {
            return work.apply(jdbc);
        } catch (DataAccessException failure) {
            log.warn("The state cannot be read: {}", failure.getMessage());
            return otherwise;
        }
    }

    DataSource source() {
        return folder.source();
    }

    @Override
    public void close() {
        folder.close();
    }
}
