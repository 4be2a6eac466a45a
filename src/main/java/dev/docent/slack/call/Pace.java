package dev.docent.slack.call;

import com.slack.api.methods.MethodsRateLimitTier;
import com.slack.api.methods.MethodsRateLimits;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps calls within what Slack allows: so many a minute of each method in a workspace, and a message a second in a
/// channel. Safe for use by many threads.
public final class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String POST = "chat.postMessage";

    /// Slack speaks of several hundred in a workspace.
    private static final int POSTS = 300;

    private static final int USUAL = 50;

    private record Key(String team, String method) {}

    private final Map<Key, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<Key, Long> pauses = new ConcurrentHashMap<>();
    private final ChannelPaces channels = new ChannelPaces();

    /// Waits until a call may be made.
    void await(String team, String method, String channel) throws InterruptedException {
        sleepPaused(new Key(team, method));
        if (method.equals(POST)) {
            channels.of(team, channel).asBlocking().consume(1);
        }
        method(team, method).asBlocking().consume(1);
    }

    /// @return whether a call may be made now; then it counts as made
    boolean takeIfFree(String team, String method) {
        return left(new Key(team, method)).isNegative() && method(team, method).tryConsume(1);
    }

    /// Slack wants to be left alone for a while.
    void pause(String team, String method, Duration wait) {
        pauses.put(new Key(team, method), System.nanoTime() + wait.toNanos());
    }

    /// @return how long Slack still wants to be left alone; negative or nothing if it doesn't
    Duration paused(String team, String method) {
        return left(new Key(team, method));
    }

    private void sleepPaused(Key key) throws InterruptedException {
        Duration left = left(key);
        while (left.isPositive()) {
            Thread.sleep(left);
            left = left(key);
        }
    }

    private Duration left(Key key) {
        Long end = pauses.get(key);
        return end == null ? Duration.ofNanos(-1) : Duration.ofNanos(end - System.nanoTime());
    }

    private Bucket method(String team, String method) {
        return buckets.computeIfAbsent(new Key(team, method), _ -> minutely(limit(method)));
    }

    /// What may come at once and what may follow make together no more than is allowed in any minute.
    private static Bucket minutely(int limit) {
        int atOnce = Math.max(1, limit / 5);
        return Bucket.builder()
                .addLimit(minute -> minute.capacity(atOnce).refillGreedy(Math.max(1, limit - atOnce), MINUTE))
                .build();
    }

    private static int limit(String method) {
        if (method.equals(POST)) {
            return POSTS;
        }
        MethodsRateLimitTier tier = MethodsRateLimits.lookupRateLimitTier(method);
        return tier == null ? USUAL : MethodsRateLimitTier.getAllowedRequestsPerMinute(tier);
    }
}
