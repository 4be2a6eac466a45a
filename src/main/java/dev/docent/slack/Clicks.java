package dev.docent.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import dev.docent.conversation.Feedback;
import dev.docent.conversation.FeedbackLostException;
import dev.docent.conversation.Opinion;
import dev.docent.slack.call.CallFailedException;
import dev.docent.slack.call.ResponseUrl;
import dev.docent.slack.message.Action;
import dev.docent.slack.message.Notices;
import dev.docent.slack.message.SlackMessage;
import dev.docent.slack.queue.AskedQuestions;
import dev.docent.slack.queue.Deeds;
import dev.docent.slack.queue.KeptAnswer;
import dev.docent.slack.queue.SlackQuestion;
import dev.docent.slack.queue.Surface;
import dev.docent.state.StateUnavailableException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what the buttons under an answer say. Slack is told at once that a click arrived.
final class Clicks {

    private static final Logger log = LoggerFactory.getLogger(Clicks.class);
    private static final String UNSURE =
            "Slack does not say whether that is shared. If you don't see it in a minute, please try again.";
    private static final String NOT_NOW = "That can't be done now. Please try again later.";
    private static final Pattern OPINION = Pattern.compile("(yes|no):([0-9a-f-]{36})");

    private final Inbox inbox;
    private final AskedQuestions asked;
    private final Deeds deeds;
    private final Feedback feedback;
    private final Slack slack;
    private final SlackMetrics metrics;

    Clicks(Inbox inbox, AskedQuestions asked, Deeds deeds, Feedback feedback, Slack slack, SlackMetrics metrics) {
        this.inbox = inbox;
        this.asked = asked;
        this.deeds = deeds;
        this.feedback = feedback;
        this.slack = slack;
        this.metrics = metrics;
    }

    void listen(App app) {
        listen(app, Action.FEEDBACK, this::judge);
        listen(app, Action.SHARE, this::share);
        listen(app, Action.ASK_AGAIN, this::askAgain);
    }

    private void listen(App app, String action, BiFunction<BlockActionPayload, String, Response> work) {
        app.blockAction(action, (request, _) -> {
            BlockActionPayload click = request.getPayload();
            String team = click.getTeam().getId();
            if (inbox.workspace(team).isEmpty()) {
                return inbox.unknown(team);
            }
            metrics.arrived(action.replace("docent_", ""), "kept");
            return work.apply(click, click.getActions().getFirst().getValue());
        });
    }

    private Response judge(BlockActionPayload click, String value) {
        Matcher opinion = OPINION.matcher(value);
        if (opinion.matches()) {
            later(() -> tell(
                    click,
                    isKept(
                                    click,
                                    UUID.fromString(opinion.group(2)),
                                    opinion.group(1).equals("yes"))
                            ? "Thank you, that is noted."
                            : "That can't be noted now. Please try again later."));
        }
        return Response.ok();
    }

    private boolean isKept(BlockActionPayload click, UUID answer, boolean helpful) {
        try {
            return SlackPeople.caller(click.getTeam().getId(), click.getUser().getId())
                    .call(() -> feedback.keep(answer, new Opinion(helpful, Optional.empty())));
        } catch (FeedbackLostException lost) {
            return false;
        }
    }

    private Response share(BlockActionPayload click, String question) {
        later(() -> {
            try {
                asked.find(question)
                        .flatMap(first -> asked.answer(question).map(answer -> shared(click, first, answer)))
                        .ifPresentOrElse(
                                shared -> share(click, question, shared),
                                () -> tell(click, "That answer is no longer kept. Please ask once more."));
            } catch (StateUnavailableException unknown) {
                tell(click, NOT_NOW);
            }
        });
        return Response.ok();
    }

    private static SlackMessage shared(BlockActionPayload click, SlackQuestion asked, KeptAnswer answer) {
        return Notices.shared(click.getUser().getId(), asked.text(), answer.blocks(), answer.text());
    }

    private void share(BlockActionPayload click, String question, SlackMessage shared) {
        String deed = "share/" + question;
        switch (deeds.begin(deed)) {
            case OURS -> share(click, shared, deed);
            case OTHERS -> tell(click, "It is shared already.");
            case UNKNOWN -> tell(click, NOT_NOW);
        }
    }

    private void share(BlockActionPayload click, SlackMessage shared, String deed) {
        try {
            shareWhole(url(click), shared);
            deeds.end(deed);
        } catch (CallFailedException failure) {
            log.warn("An answer cannot be shared: {}", failure.getMessage());
            tell(click, failure.isUnsure() ? UNSURE : NOT_NOW);
            if (!failure.isUnsure()) {
                deeds.undo(deed);
            }
        }
    }

    /// An answer without its looks is better than none.
    private static void shareWhole(ResponseUrl url, SlackMessage shared) {
        try {
            url.share(shared);
        } catch (CallFailedException refused) {
            if (!refused.isAboutLooks()) {
                throw refused;
            }
            url.share(shared.plain());
        }
    }

    private Response askAgain(BlockActionPayload click, String id) {
        try {
            return asked.find(id)
                    .map(first -> askAgain(click, first))
                    .orElseGet(() -> toldLater(click, "That question is no longer kept. Please ask it once more."));
        } catch (StateUnavailableException unknown) {
            return toldLater(click, NOT_NOW);
        }
    }

    private Response toldLater(BlockActionPayload click, String text) {
        later(() -> tell(click, text));
        return Response.ok();
    }

    private Response askAgain(BlockActionPayload click, SlackQuestion first) {
        boolean isPrivate = first.surface() == Surface.COMMAND;
        SlackQuestion again = asked.lastInVain(first)
                .again(click.getUser().getId(), home(click), isPrivate ? click.getResponseUrl() : "");
        if (asked.isOpen(again.id())) {
            return toldLater(click, "That is being answered already.");
        }
        Optional<String> reply = isPrivate
                ? Optional.empty()
                : Optional.ofNullable(click.getContainer().getMessageTs());
        return inbox.take(again, reply, Response.ok());
    }

    private static String home(BlockActionPayload click) {
        return Objects.requireNonNullElse(
                click.getUser().getTeamId(), click.getTeam().getId());
    }

    private void tell(BlockActionPayload click, String text) {
        try {
            url(click).whisper(Notices.said(text));
        } catch (CallFailedException failure) {
            log.debug("Nobody can be told: {}", failure.getMessage());
        }
    }

    private ResponseUrl url(BlockActionPayload click) {
        String thread = Objects.requireNonNullElse(click.getContainer().getThreadTs(), "");
        return new ResponseUrl(slack.getHttpClient(), click.getResponseUrl(), thread, metrics);
    }

    private static void later(Runnable work) {
        Thread.ofVirtual().name("slack-click").start(work);
    }
}
