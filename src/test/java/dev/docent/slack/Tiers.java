package dev.docent.slack;

import com.slack.api.methods.MethodsRateLimitTier;
import com.slack.api.methods.MethodsRateLimits;
import dev.docent.slack.Troubles.Trouble;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Allows of each method as much as its tier says, and a message a second in a channel.
final class Tiers {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int POSTS = 300;

    /// Slack lets a few through together, and so much does a slow network bring together.
    private static final int CHANNEL = 3;

    private static final String REPLIES = "conversations.replies";

    final AtomicInteger excesses = new AtomicInteger();
    private volatile boolean isDistributed;
    private final Map<String, Long> putOff = new ConcurrentHashMap<>();
    private final Map<String, Deque<Long>> calls = new ConcurrentHashMap<>();

    boolean isExceeded(FakeSlack.Call call) {
        String who = who(call);
        boolean isPost = call.method().equals("chat.postMessage");
        boolean isMuch = isExceeded(who, isPost ? POSTS : limit(call.method()), MINUTE);
        long window = Duration.ofSeconds(CHANNEL - 1).toNanos();
        boolean isFast = isPost && isExceeded(who + "/" + call.parameter("channel"), CHANNEL, window);
        boolean exceeded = isMuch || isFast;
        if (exceeded && !isScarce(call.method())) {
            excesses.incrementAndGet();
        }
        return exceeded;
    }

    /// Of an app that is distributed, threads may be read once a minute only. Whoever does not know that is told.
    void distribute() {
        isDistributed = true;
    }

    private boolean isScarce(String method) {
        return isDistributed && method.equals(REPLIES);
    }

    /// @return what a call is told that exceeds what is allowed
    Trouble excess(FakeSlack.Call call) {
        return Trouble.putOff(isScarce(call.method()) ? 60 : 1);
    }

    /// Whoever is put off waits for a second.
    void putOff(FakeSlack.Call call) {
        putOff.put(who(call), System.nanoTime());
    }

    /// Counts a call that comes before the time that Slack said.
    void countTooSoon(FakeSlack.Call call) {
        Long since = putOff.get(who(call));
        if (call.method().equals("apps.connections.open") && since != null && System.nanoTime() - since < SECOND) {
            excesses.incrementAndGet();
        }
    }

    private static String who(FakeSlack.Call call) {
        return call.token() + "/" + call.method();
    }

    private int limit(String method) {
        if (isScarce(method)) {
            return 1;
        }
        MethodsRateLimitTier tier = MethodsRateLimits.lookupRateLimitTier(method);
        return tier == null || tier == MethodsRateLimitTier.Tier1
                ? Integer.MAX_VALUE
                : MethodsRateLimitTier.getAllowedRequestsPerMinute(tier);
    }

    private boolean isExceeded(String key, int limit, long window) {
        Deque<Long> before = calls.computeIfAbsent(key, _ -> new ArrayDeque<>());
        synchronized (before) {
            long now = System.nanoTime();
            while (!before.isEmpty() && now - before.peekFirst() > window) {
                before.removeFirst();
            }
            before.addLast(now);
            return before.size() > limit;
        }
    }
}
