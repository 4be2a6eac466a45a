package dev.docent.slack;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What goes wrong with calls of methods.
final class Troubles {

    private final Map<String, Trouble> lasting = new ConcurrentHashMap<>();
    private final Map<String, Deque<Trouble>> next = new ConcurrentHashMap<>();

    /// @param isDone whether Slack does what it is asked, all the same
    /// @param pause for how many seconds Slack wants to be left alone
    record Trouble(int status, String body, boolean isDone, int pause) {

        static final Trouble PUT_OFF = putOff(1);

        /// As a proxy answers that is in the way.
        static final Trouble GARBLED = new Trouble(200, "<html>Sign in</html>", false);

        /// Nobody is told what became of the call.
        static final Trouble UNHEARD = new Trouble(503, "upstream error", true);

        Trouble(int status, String body, boolean isDone) {
            this(status, body, isDone, 1);
        }

        static Trouble putOff(int seconds) {
            return new Trouble(429, "{\"ok\":false,\"error\":\"ratelimited\"}", false, seconds);
        }

        static Trouble refusal(String reason) {
            return new Trouble(200, "{\"ok\":false,\"error\":\"" + reason + "\"}", false);
        }
    }

    void begin(String what, Trouble trouble) {
        lasting.put(what, trouble);
    }

    void end(String what) {
        lasting.remove(what);
    }

    void next(String what, int times, Trouble trouble) {
        Deque<Trouble> troubles = next.computeIfAbsent(what, _ -> new ArrayDeque<>());
        synchronized (troubles) {
            troubles.addAll(Collections.nCopies(times, trouble));
        }
    }

    Optional<Trouble> of(String what) {
        Deque<Trouble> troubles = next.getOrDefault(what, new ArrayDeque<>());
        synchronized (troubles) {
            return Optional.ofNullable(troubles.poll()).or(() -> Optional.ofNullable(lasting.get(what)));
        }
    }
}
