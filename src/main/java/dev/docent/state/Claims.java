package dev.docent.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import net.javacrumbs.shedlock.support.LockException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;

/// Work that instances of the service share: what one of them has claimed, no other one does meanwhile. A claim holds
/// as long as its instance lives; that of one that has died can be had by another one within half a minute. Where no
/// other
/// instance can use the state, every claim is granted.
public final class Claims implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Claims.class);
    private static final String TABLE = "work_claim";

    /// The least that claims can be kept alive by; they are renewed twice as often.
    private static final Duration OUTLIVES_ITS_INSTANCE = Duration.ofSeconds(30);

    private final StateDatabase state;
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("claims").factory());
    private final LockProvider locks;

    /// What was claimed; it is given back when this is closed.
    public interface Claim extends AutoCloseable {

        @Override
        void close();
    }

    public Claims(StateDatabase state) {
        this.state = state;
        this.locks = new KeepAliveLockProvider(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(new JdbcTemplate(state.source()))
                        .withTableName(TABLE)
                        .usingDbTime()
                        .build()),
                renewal);
    }

    /// @param work what it is, the same for every instance
    /// @return empty if another instance has it, or if that cannot be told
    public Optional<Claim> take(String work) {
        if (!state.isShared()) {
            return Optional.of(() -> {});
        }
        try {
            state.prepare();
            return locks.lock(new LockConfiguration(Instant.now(), work, OUTLIVES_ITS_INSTANCE, Duration.ZERO))
                    .map(lock -> () -> release(lock));
        } catch (LockException | DataAccessException | TransactionException failure) {
            log.warn("Nothing can be claimed: {}", failure.getMessage());
            return Optional.empty();
        }
    }

    private static void release(SimpleLock lock) {
        try {
            lock.unlock();
        } catch (LockException | DataAccessException | TransactionException | IllegalStateException failure) {
            log.debug("A claim runs out by itself", failure);
        }
    }

    @Override
    public void close() {
        renewal.shutdownNow();
    }
}
