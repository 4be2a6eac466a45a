package dev.docent.slack.call;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// A message a second in each channel. The channel in which nothing was said for longest is forgotten first, and has a
/// full bucket then.
final class ChannelPaces {

    private static final int MOST = 5_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return super.size() > MOST;
        }
    };

    synchronized Bucket of(String team, String channel) {
        return buckets.computeIfAbsent(
                team + "/" + channel,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(1).refillGreedy(1, Duration.ofSeconds(1)))
                        .build());
    }

    synchronized int size() {
        return buckets.size();
    }
}
