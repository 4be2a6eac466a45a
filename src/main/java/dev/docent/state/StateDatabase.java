package dev.docent.state;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads and writes the state. What is kept there is a help, not the truth: where it cannot be read or written,
/// the log says so, and the work goes on without it.
public final class StateDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StateDatabase.class);

    private final StatePlace place;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    private StateDatabase(StatePlace place) {
        this.place = place;
        this.jdbc = new PlainTextJdbcTemplate(place.source());
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(place.source()));
    }

    /// Opens the state in a folder, which is made if it is not there. One that cannot be read is moved aside.
    ///
    /// @throws IllegalStateException if another program has it open
    public static StateDatabase in(Path folder, Clock clock) {
        return new StateDatabase(new StateFolder(folder, clock));
    }

    /// Uses a schema in PostgreSQL, which need not be there yet.
    static StateDatabase at(StateProperties properties) {
        return new StateDatabase(new StateServer(properties));
    }

    /// @return whether other instances of the service may use the same state
    public boolean isShared() {
        return place.isShared();
    }

    /// Writes all of it or nothing. It is done once more where another instance wrote the same meanwhile. A thread that
    /// was interrupted before writes all the same: what happened is to be known however it ended.
    ///
    /// @return whether it was written
    public boolean write(Consumer<JdbcTemplate> work) {
        boolean isInterrupted = Thread.interrupted();
        try {
            return writeNow(work);
        } catch (DuplicateKeyException | ConcurrencyFailureException meanwhile) {
            log.debug("Written once more", meanwhile);
            return writeAgain(work);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean writeAgain(Consumer<JdbcTemplate> work) {
        try {
            return writeNow(work);
        } catch (DuplicateKeyException | ConcurrencyFailureException failure) {
            log.warn("The state cannot be written: {}", failure.getMessage());
            return false;
        }
    }

    private boolean writeNow(Consumer<JdbcTemplate> work) {
        try {
            place.prepare();
            transaction.executeWithoutResult(_ -> work.accept(jdbc));
            return true;
        } catch (DuplicateKeyException | ConcurrencyFailureException meanwhile) {
            throw meanwhile;
        } catch (DataAccessException | TransactionException failure) {
            log.warn("The state cannot be written: {}", failure.getMessage());
            return false;
        }
    }

    /// @param otherwise what is returned if the state cannot be read
    public <T> T read(Function<JdbcTemplate, T> work, T otherwise) {
        try {
            place.prepare();
            return work.apply(jdbc);
        } catch (DataAccessException failure) {
            log.warn("The state cannot be read: {}", failure.getMessage());
            return otherwise;
        }
    }

    /// For what would be wrong, and not only less, without the state.
    ///
    /// @throws StateUnavailableException if the state cannot be read
    public <T> T get(Function<JdbcTemplate, T> work) {
        try {
            place.prepare();
            return work.apply(jdbc);
        } catch (DataAccessException failure) {
            log.warn("The state cannot be read: {}", failure.getMessage());
            throw new StateUnavailableException(failure);
        }
    }

    void prepare() {
        place.prepare();
    }

    DataSource source() {
        return place.source();
    }

    @Override
    public void close() {
        place.close();
    }
}
