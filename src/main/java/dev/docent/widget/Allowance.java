package dev.docent.widget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Counts questions, in windows that begin with each minute and with each day (UTC). Safe for use by many threads.
final class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Window visitorMinute;
    private final Window visitorDay;
    private final Window originDay;
    private final Clock clock;

    Allowance(WidgetProperties.Limits limits, Clock clock) {
        this.visitorMinute = new Window(MINUTE, limits.visitorMinute());
        this.visitorDay = new Window(DAY, limits.visitorDay());
        this.originDay = new Window(DAY, limits.originDay());
        this.clock = clock;
    }

    /// Counts a question, unless there were too many.
    ///
    /// @return how long until the next may be asked; empty if this one may
    synchronized Optional<Duration> take(String visitor, String origin) {
        Instant now = clock.instant();
        Optional<Duration> wait = visitorMinute
                .wait(visitor, now)
                .or(() -> visitorDay.wait(visitor, now))
                .or(() -> originDay.wait(origin, now));
        if (wait.isEmpty()) {
            visitorMinute.count(visitor);
            visitorDay.count(visitor);
            originDay.count(origin);
        }
        return wait;
    }

    /// Counts until its time is over.
    private static final class Window {

        /// More visitors than this are not told apart: the ones longest unseen are forgotten.
        private static final int MOST = 100_000;

        private final Duration length;
        private final int limit;
        private final Map<String, Integer> counts = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                return size() > MOST;
            }
        };
        private long number;

        Window(Duration length, int limit) {
            this.length = length;
            this.limit = limit;
        }

        Optional<Duration> wait(String who, Instant now) {
            long current = now.getEpochSecond() / length.toSeconds();
            if (current != number) {
                number = current;
                counts.clear();
            }
            Instant next = Instant.ofEpochSecond((current + 1) * length.toSeconds());
            return counts.getOrDefault(who, 0) < limit ? Optional.empty() : Optional.of(Duration.between(now, next));
        }

        void count(String who) {
            counts.merge(who, 1, Integer::sum);
        }
    }
}
