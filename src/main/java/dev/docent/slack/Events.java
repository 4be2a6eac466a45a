package dev.docent.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.assistant.AssistantThread;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import dev.docent.slack.queue.Place;
import dev.docent.slack.queue.SlackQuestion;
import dev.docent.slack.queue.Surface;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes mentions and direct messages. What bots say, the bot itself among them, is not answered, nor is what somebody
/// said before and corrects.
final class Events {

    private static final int OK = 200;

    /// What bots say, and what is told of a message that was said before.
    private static final Set<String> UNHEARD = Set.of("bot_message", "message_changed", "message_deleted");

    private final Inbox inbox;
    private final Suggestions suggestions;

    Events(Inbox inbox, Suggestions suggestions) {
        this.inbox = inbox;
        this.suggestions = suggestions;
    }

    void listen(App app) {
        app.event(AppMentionEvent.class, (event, _) -> at(event, workspace -> mention(workspace, event)));
        app.event(MessageEvent.class, (event, _) -> at(event, workspace -> direct(workspace, event.getEvent())));
        app.event(
                MessageFileShareEvent.class, (event, _) -> at(event, workspace -> direct(workspace, event.getEvent())));
        app.event(
                MessageThreadBroadcastEvent.class,
                (event, _) -> at(event, workspace -> direct(workspace, event.getEvent())));
        app.event(
                AssistantThreadStartedEvent.class,
                (event, _) -> at(event, workspace -> started(workspace, event.getEvent())));
        app.event(AppHomeOpenedEvent.class, (event, _) -> at(event, workspace -> opened(workspace, event.getEvent())));
    }

    private Response at(EventsApiPayload<?> event, Function<Workspace, Response> work) {
        String team = team(event);
        Response response = inbox.workspace(team).map(work).orElseGet(() -> inbox.unknown(team));
        if (response.getStatusCode() != OK) {
            // Bolt acknowledges whatever else a handler returns.
            throw new IllegalStateException("What happened in Slack can't be kept now");
        }
        return response;
    }

    /// In a channel that is shared with another organisation, an event may be named after that one; the bot is where it
    /// is authorised.
    private static String team(EventsApiPayload<?> event) {
        return authorised(event, Authorization::getTeamId).orElse(event.getTeamId());
    }

    private static Optional<String> authorised(EventsApiPayload<?> event, Function<Authorization, String> what) {
        return Stream.ofNullable(event.getAuthorizations())
                .flatMap(List::stream)
                .map(what)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// @param subtype says what kind of message it is, if it is more than words
    /// @param edited says that it was said before
    private record Written(
            @Nullable String user,
            @Nullable String bot,
            @Nullable String subtype,
            @Nullable Object edited,
            String channel,
            String at,
            @Nullable String thread,
            @Nullable String text) {

        boolean isByPerson(Workspace workspace) {
            boolean isNew = edited == null && (subtype == null || !UNHEARD.contains(subtype));
            return user != null && bot == null && isNew && !user.equals(workspace.user());
        }
    }

    private Response mention(Workspace workspace, EventsApiPayload<AppMentionEvent> mention) {
        AppMentionEvent event = mention.getEvent();
        String home = home(mention).orElse(workspace.team());
        if (inbox.workspace(home).isEmpty()) {
            return inbox.stranger(home);
        }
        var written = new Written(
                event.getUser(),
                event.getBotId(),
                event.getSubtype(),
                event.getEdited(),
                event.getChannel(),
                event.getTs(),
                event.getThreadTs(),
                event.getText());
        Surface surface = event.getChannel().startsWith("D") ? Surface.DIRECT : Surface.MENTION;
        return take(workspace, surface, written, home);
    }

    /// In a channel that is shared with another organisation, its people read along.
    ///
    /// @return the workspace of whoever wrote it; empty if Slack names none, or only the bot's own organisation
    private static Optional<String> home(EventsApiPayload<AppMentionEvent> mention) {
        AppMentionEvent event = mention.getEvent();
        Optional<String> organisation = authorised(mention, Authorization::getEnterpriseId);
        return Stream.of(event.getUserTeam(), event.getSourceTeam(), event.getTeam())
                .filter(Objects::nonNull)
                .findFirst()
                .filter(team -> !organisation.equals(Optional.of(team)));
    }

    private Response direct(Workspace workspace, MessageEvent event) {
        var written = new Written(
                event.getUser(),
                event.getBotId(),
                null,
                event.getEdited(),
                event.getChannel(),
                event.getTs(),
                event.getThreadTs(),
                event.getText());
        return direct(workspace, event.getChannelType(), written);
    }

    /// A message with a file: what it says is answered.
    private Response direct(Workspace workspace, MessageFileShareEvent event) {
        String bot = Boolean.TRUE.equals(event.getDisplayAsBot()) ? "shown as one" : null;
        var written = new Written(
                event.getUser(),
                bot,
                event.getSubtype(),
                null,
                event.getChannel(),
                event.getTs(),
                event.getThreadTs(),
                event.getText());
        return direct(workspace, event.getChannelType(), written);
    }

    /// A message in a thread that is shown outside of it, too.
    private Response direct(Workspace workspace, MessageThreadBroadcastEvent event) {
        var written = new Written(
                event.getUser(),
                null,
                event.getSubtype(),
                null,
                event.getChannel(),
                event.getTs(),
                event.getThreadTs(),
                event.getText());
        return direct(workspace, event.getChannelType(), written);
    }

    private Response direct(Workspace workspace, String channelType, Written written) {
        return "im".equals(channelType)
                ? take(workspace, Surface.DIRECT, written, workspace.team())
                : inbox.ignored("message");
    }

    /// @param home the workspace of whoever wrote it
    private Response take(Workspace workspace, Surface surface, Written written, String home) {
        if (!written.isByPerson(workspace)) {
            return inbox.ignored("message");
        }
        String thread = Objects.requireNonNullElse(written.thread(), written.at());
        String person = Objects.requireNonNullElse(written.user(), "");
        var place = new Place(workspace.team(), written.channel(), person, home, thread);
        String id = workspace.team() + "/" + written.channel() + "/" + written.at();
        String text = QuestionText.of(Objects.requireNonNullElse(written.text(), ""), workspace.user());
        return inbox.take(new SlackQuestion(id, surface, place, written.at(), text, ""), Response.ok());
    }

    private Response started(Workspace workspace, AssistantThreadStartedEvent event) {
        AssistantThread thread = event.getAssistantThread();
        suggestions.offer(workspace, thread.getUserId(), thread.getChannelId(), thread.getThreadTs());
        return Response.ok();
    }

    private Response opened(Workspace workspace, AppHomeOpenedEvent event) {
        suggestions.offer(workspace, event.getUser(), event.getChannel(), "");
        return Response.ok();
    }
}
