package dev.docent.mcp;

import dev.docent.access.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Counts the sessions, and each caller's. The transport ends the idle ones by itself and says nothing of it; what was
/// not used for twice the time that it allows is no longer there.
final class Sessions {

    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final int most;
    private final int mostOfOne;
    private final Duration kept;
    private final Clock clock;

    private record Session(String caller, Instant lastUsed) {}

    /// @param mostOfOne how many a caller may have who is known
    Sessions(int most, int mostOfOne, Duration idle, Clock clock) {
        this.most = most;
        this.mostOfOne = Math.min(most, mostOfOne);
        this.kept = idle.multipliedBy(2);
        this.clock = clock;
    }

    int most() {
        return most;
    }

    boolean isFull() {
        Instant gone = clock.instant().minus(kept);
        open.values().removeIf(session -> session.lastUsed().isBefore(gone));
        return open.size() >= most;
    }

    /// @return the caller's own session that has to make room before another one of theirs begins
    Optional<String> inTheWayOf(String caller) {
        boolean isFull = isFull();
        List<Map.Entry<String, Session>> own = open.entrySet().stream()
                .filter(session -> session.getValue().caller().equals(caller))
                .toList();
        boolean isTooMany = own.size() >= mostOfOne && !caller.equals(Caller.ANONYMOUS.id());
        return own.stream()
                .filter(_ -> isFull || isTooMany)
                .min(Comparator.comparing(session -> session.getValue().lastUsed()))
                .map(Map.Entry::getKey);
    }

    void begin(String session, String caller) {
        open.put(session, new Session(caller, clock.instant()));
    }

    void use(String session) {
        open.computeIfPresent(session, (_, used) -> new Session(used.caller(), clock.instant()));
    }

    void end(String session) {
        open.remove(session);
    }
}
