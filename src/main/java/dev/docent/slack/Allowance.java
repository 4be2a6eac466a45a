package dev.docent.slack;

import dev.docent.slack.queue.Place;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Counts the questions of people and of workspaces. Safe for use by many threads.
final class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    /// More than this are not told apart: those longest unseen begin anew.
    private static final int MOST = 100_000;

    private final SlackProperties.Limits limits;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    Allowance(SlackProperties.Limits limits) {
        this.limits = limits;
    }

    /// Somebody who asked too much.
    ///
    /// @param pause how long until the next question
    /// @param isPerson whether it is the person, and not the workspace
    record Excess(Duration pause, boolean isPerson) {}

    /// Counts a question, unless there were too many.
    ///
    /// @return who asked too much; empty if nobody did
    synchronized Optional<Excess> take(Place place) {
        Bucket person = bucket(place.team() + "/" + place.person(), limits.userMinute(), limits.userDay());
        Bucket workspace = bucket(place.team(), limits.workspaceMinute(), limits.workspaceDay());
        Optional<Excess> excess = wait(person)
                .map(wait -> new Excess(wait, true))
                .or(() -> wait(workspace).map(wait -> new Excess(wait, false)));
        if (excess.isEmpty()) {
            person.tryConsume(1);
            workspace.tryConsume(1);
        }
        return excess;
    }

    private Bucket bucket(String who, int minute, int day) {
        return buckets.computeIfAbsent(
                who,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(minute).refillGreedy(minute, MINUTE))
                        .addLimit(limit -> limit.capacity(day).refillGreedy(day, DAY))
                        .build());
    }

    private static Optional<Duration> wait(Bucket bucket) {
        var probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
