package dev.docent.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Buckets of tokens for whoever is limited in something. Who comes back seldom is forgotten first, and has a full
/// bucket then.
public final class Limits {

    private static final int MOST = 100_000;

    private final TimeMeter time;

    private final Map<Limit, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Limit, Bucket> eldest) {
            return size() > MOST;
        }
    };

    public Limits(Clock clock) {
        this.time = new Time(clock);
    }

    private record Time(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /// What is used up.
    ///
    /// @param pause how long until there is more of it
    public record Excess(Limit limit, Duration pause) {}

    /// Takes one of each, or none of any.
    ///
    /// @return how long to wait, if one of them is used up
    public Optional<Duration> take(Limit... limits) {
        return takeAll(List.of(limits)).map(Excess::pause);
    }

    /// Takes one of each, or none of any.
    ///
    /// @return the first that is used up, if one is
    public synchronized Optional<Excess> takeAll(List<Limit> limits) {
        List<Bucket> taken = new ArrayList<>();
        for (Limit limit : limits) {
            Bucket bucket = buckets.computeIfAbsent(limit, this::bucket);
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                taken.forEach(earlier -> earlier.addTokens(1));
                return Optional.of(new Excess(limit, Duration.ofNanos(probe.getNanosToWaitForRefill())));
            }
            taken.add(bucket);
        }
        return Optional.empty();
    }

    /// Gives back what was taken of something that need not count after all.
    public synchronized void giveBack(Limit limit) {
        Optional.ofNullable(buckets.get(limit)).ifPresent(bucket -> bucket.addTokens(1));
    }

    private Bucket bucket(Limit limit) {
        LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(time);
        limit.rates()
                .forEach(rate -> builder.addLimit(
                        bandwidth -> bandwidth.capacity(rate.times()).refillGreedy(rate.times(), rate.period())));
        return builder.build();
    }

    /// @return in whole seconds, at least one, as `Retry-After` gives it
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
