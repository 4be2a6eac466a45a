package dev.docent.slack;

import dev.docent.access.Limit;
import dev.docent.access.Limits;
import dev.docent.access.Rate;
import dev.docent.slack.queue.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How much people and workspaces may ask. Safe for use by many threads.
final class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Limits buckets;
    private final SlackProperties.Limits settings;

    Allowance(Limits buckets, SlackProperties.Limits settings) {
        this.buckets = buckets;
        this.settings = settings;
    }

    /// Somebody who asked too much.
    ///
    /// @param pause how long until the next question
    /// @param isPerson whether it is the person, and not the workspace
    record Excess(Duration pause, boolean isPerson) {}

    /// Takes one question, unless there were too many.
    ///
    /// @return who asked too much; empty if nobody did
    Optional<Excess> take(Place place) {
        Limit person =
                limit("slack person " + place.team() + "/" + place.person(), settings.userMinute(), settings.userDay());
        Limit workspace = limit("slack workspace " + place.team(), settings.workspaceMinute(), settings.workspaceDay());
        return buckets.takeAll(List.of(person, workspace))
                .map(excess -> new Excess(excess.pause(), excess.limit().equals(person)));
    }

    private static Limit limit(String who, int minute, int day) {
        return new Limit(who, List.of(new Rate(minute, MINUTE), new Rate(day, DAY)));
    }
}
