package dev.docent.mcp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Counts the sessions. The transport ends the idle ones by itself and says nothing of it; what was not used for twice
/// the time that it allows is no longer there.
final class Sessions {

    private final Map<String, Instant> lastUsed = new ConcurrentHashMap<>();
    private final int most;
    private final Duration kept;
    private final Clock clock;

    Sessions(int most, Duration idle, Clock clock) {
        this.most = most;
        this.kept = idle.multipliedBy(2);
        this.clock = clock;
    }

    int most() {
        return most;
    }

    boolean isFull() {
        Instant gone = clock.instant().minus(kept);
        lastUsed.values().removeIf(used -> used.isBefore(gone));
        return lastUsed.size() >= most;
    }

    void begin(String session) {
        lastUsed.put(session, clock.instant());
    }

    void use(String session) {
        lastUsed.computeIfPresent(session, (_, _) -> clock.instant());
    }

    void end(String session) {
        lastUsed.remove(session);
    }
}
