package dev.docent.slack;

import com.slack.api.bolt.response.Response;
import dev.docent.slack.queue.Arrival;
import dev.docent.slack.queue.QuestionQueue;
import dev.docent.slack.queue.SlackQuestion;
import java.util.Locale;
import java.util.Optional;

/// Keeps what is asked before Slack is told that it arrived. What Slack tells again is known by its id.
final class Inbox {

    private static final int LATER = 503;

    private final QuestionQueue queue;
    private final Workspaces workspaces;
    private final SlackMetrics metrics;
    private final Runnable onKept;

    /// @param onKept is told that there is something to do
    Inbox(QuestionQueue queue, Workspaces workspaces, SlackMetrics metrics, Runnable onKept) {
        this.queue = queue;
        this.workspaces = workspaces;
        this.metrics = metrics;
        this.onKept = onKept;
    }

    /// @param acknowledgement what Slack is told if the question is kept
    /// @return what Slack is told
    Response take(SlackQuestion question, Response acknowledgement) {
        return take(question, Optional.empty(), acknowledgement);
    }

    /// @param reply the message that is to become the answer
    Response take(SlackQuestion question, Optional<String> reply, Response acknowledgement) {
        Arrival arrival = queue.add(question, reply);
        metrics.arrived(
                question.surface().name().toLowerCase(Locale.ROOT),
                arrival.name().toLowerCase(Locale.ROOT));
        return switch (arrival) {
            case KEPT -> {
                onKept.run();
                yield acknowledgement;
            }
            case KNOWN -> acknowledgement;
            case LOST -> later();
        };
    }

    Optional<Workspace> workspace(String team) {
        return workspaces.find(team);
    }

    /// Says nothing to what comes from elsewhere; or, as long as it is not known who belongs here, asks for it once
    /// more.
    Response unknown(String team) {
        metrics.arrived("unknown_workspace", workspaces.isComplete() ? "ignored" : "put_off");
        return workspaces.isComplete() ? Response.ok() : later();
    }

    /// Says nothing to somebody of another workspace; or, as long as it may be one of ours, asks for it once more.
    Response stranger(String team) {
        return workspaces.isComplete() ? ignored("stranger") : unknown(team);
    }

    /// Says nothing to what is no question.
    Response ignored(String what) {
        metrics.arrived(what, "ignored");
        return Response.ok();
    }

    private static Response later() {
        return Response.error(LATER);
    }
}
