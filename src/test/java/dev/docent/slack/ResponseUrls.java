package dev.docent.slack;

import dev.docent.slack.Troubles.Trouble;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The addresses under which what follows a command or a click is taken: five times each, and for half an hour.
final class ResponseUrls {

    private static final int MOST_USES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int GONE = 404;

    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private volatile Duration passed = Duration.ZERO;

    private record Given(AtomicInteger uses, Duration at) {}

    String next() {
        String path = "/response/" + number.incrementAndGet();
        given.put(path, new Given(new AtomicInteger(), passed));
        return path;
    }

    void pass(Duration time) {
        passed = passed.plus(time);
    }

    /// @return why nothing is taken there; empty if it is
    Optional<Trouble> use(String path) {
        Given one = given.get(path);
        if (one == null || passed.minus(one.at()).compareTo(LONGEST) > 0) {
            return Optional.of(gone("expired_url"));
        }
        return one.uses().incrementAndGet() > MOST_USES ? Optional.of(gone("used_url")) : Optional.empty();
    }

    private static Trouble gone(String reason) {
        return new Trouble(GONE, "{\"ok\":false,\"error\":\"" + reason + "\"}", false);
    }
}
