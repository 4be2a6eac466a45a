package dev.docent.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import dev.docent.slack.message.Markup;
import dev.docent.slack.message.Sentences;
import dev.docent.slack.queue.Place;
import dev.docent.slack.queue.SlackQuestion;
import dev.docent.slack.queue.Surface;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes questions that are asked by a command.
final class Commands {

    /// Whatever the command is called in the app's settings.
    private static final Pattern ANY = Pattern.compile("^/.+$");

    private static final int SHOWN = 500;

    private final Inbox inbox;

    Commands(Inbox inbox) {
        this.inbox = inbox;
    }

    void listen(App app) {
        app.command(ANY, (request, context) -> {
            SlashCommandPayload command = request.getPayload();
            return inbox.workspace(command.getTeamId())
                    .map(workspace -> question(command, workspace))
                    .map(question -> inbox.take(question, heard(question, context)))
                    .orElseGet(() -> inbox.unknown(command.getTeamId()));
        });
    }

    private static SlackQuestion question(SlashCommandPayload command, Workspace workspace) {
        var place = new Place(workspace.team(), command.getChannelId(), command.getUserId(), "");
        String id = "command/" + workspace.team() + "/" + command.getTriggerId();
        String text = QuestionText.of(Optional.ofNullable(command.getText()).orElse(""), workspace.user());
        return new SlackQuestion(id, Surface.COMMAND, place, "", text, command.getResponseUrl());
    }

    /// What is said here stays above the answer. A command that asks nothing is told at once what to ask, and no more.
    private static Response heard(SlackQuestion question, SlashCommandContext context) {
        if (question.text().isBlank()) {
            return context.ack();
        }
        return context.ack(SlashCommandResponse.builder()
                .responseType("ephemeral")
                .text("You asked: " + Markup.mrkdwn(Sentences.cut(question.text(), SHOWN)))
                .build());
    }
}
