package dev.docent.document.s3;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Says whether uploads can be taken. Questions are answered without, so readiness does not hang on it.
final class BucketHealth implements HealthIndicator {

    private static final Duration KEPT = Duration.ofSeconds(2);

    private final S3Bucket bucket;
    private final AtomicReference<Look> latest = new AtomicReference<>(new Look(false, -KEPT.toNanos()));

    /// @param when by a clock that nobody sets
    private record Look(boolean isThere, long when) {

        boolean isOld() {
            return System.nanoTime() - when > KEPT.toNanos();
        }
    }

    BucketHealth(S3Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public Health health() {
        Look look = latest.get();
        if (look.isOld()) {
            look = new Look(bucket.isThere(), System.nanoTime());
            latest.set(look);
        }
        return (look.isThere() ? Health.up() : Health.down()).build();
    }
}
