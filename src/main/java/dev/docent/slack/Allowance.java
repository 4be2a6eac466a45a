package dev.docent.slack;

import dev.docent.access.Limit;
import dev.docent.access.Limits;
import dev.docent.access.Rate;
import dev.docent.slack.queue.AskedQuestions;
import dev.docent.slack.queue.Place;
import dev.docent.slack.queue.SlackQuestion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How much people and workspaces may ask: in a minute of each instance, and in a day of all of them. Safe for use by
/// many threads.
final class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Limits buckets;
    private final AskedQuestions asked;
    private final SlackProperties.Limits settings;

    Allowance(Limits buckets, AskedQuestions asked, SlackProperties.Limits settings) {
        this.buckets = buckets;
        this.asked = asked;
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
    Optional<Excess> take(SlackQuestion question) {
        Optional<Excess> excess = ofDay(question).or(() -> ofMinute(question.place()));
        excess.ifPresent(_ -> giveBack(question));
        return excess;
    }

    /// Has a question not count that is not looked up.
    void giveBack(SlackQuestion question) {
        asked.discount(question);
    }

    private Optional<Excess> ofDay(SlackQuestion question) {
        return asked.personPause(question, settings.userDay())
                .map(pause -> new Excess(pause, true))
                .or(() ->
                        asked.workspacePause(question, settings.workspaceDay()).map(pause -> new Excess(pause, false)));
    }

    private Optional<Excess> ofMinute(Place place) {
        Limit person = limit("slack person " + place.team() + "/" + place.person(), settings.userMinute());
        Limit workspace = limit("slack workspace " + place.team(), settings.workspaceMinute());
        return buckets.takeAll(List.of(person, workspace))
                .map(excess -> new Excess(excess.pause(), excess.limit().equals(person)));
    }

    private static Limit limit(String who, int minute) {
        return new Limit(who, new Rate(minute, MINUTE));
    }
}
