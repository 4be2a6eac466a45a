package dev.docent.state;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Says whether the state can be read. Without it nobody's key can be checked, so readiness hangs on it.
final class StateHealthIndicator implements HealthIndicator {

    private static final Duration KEPT = Duration.ofSeconds(2);

    private final StateDatabase database;
    private final AtomicReference<Optional<Look>> latest = new AtomicReference<>(Optional.empty());

    /// @param when by a clock that nobody sets
    private record Look(boolean isThere, long when) {

        boolean isFresh() {
            return System.nanoTime() - when < KEPT.toNanos();
        }
    }

    StateHealthIndicator(StateDatabase database) {
        this.database = database;
    }

    @Override
    public Health health() {
        Look look = latest.get().filter(Look::isFresh).orElseGet(() -> new Look(isThere(), System.nanoTime()));
        latest.set(Optional.of(look));
        return (look.isThere() ? Health.up() : Health.down()).build();
    }

    /// A file that this process has open is always there.
    private boolean isThere() {
        return !database.isShared()
                || database.read(
                        jdbc -> !jdbc.queryForList("select 1", Integer.class).isEmpty(), false);
    }
}
