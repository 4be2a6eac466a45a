package dev.docent.slack.call;

import com.slack.api.methods.response.chat.ChatStartStreamResponse;
import com.slack.api.methods.response.chat.ChatStopStreamResponse;
import dev.docent.slack.call.SlackCalls.Repeat;
import dev.docent.slack.message.SlackMessage;
import java.util.Optional;
import java.util.regex.Pattern;

/// A message whose text Slack shows as it comes. While it is open, Slack lets nobody replace it.
///
/// @param message by which name Slack knows it
record TextStream(Channel channel, String message) {

    /// Slack takes that much Markdown in a call; more than that is not streamed at all.
    static final int LONGEST = 12_000;

    private static final String START = "chat.startStream";
    private static final String APPEND = "chat.appendStream";
    private static final String STOP = "chat.stopStream";

    /// What Slack says of a channel, not of the workspace.
    private static final Pattern CHANNEL = Pattern.compile("channel|archived|thread|message|recipient");

    /// @return whether there is room for another one now; then it is taken
    static boolean takeIfFree(Channel channel) {
        return channel.calls().takeIfFree(START);
    }

    /// Begins one at once. Where the workspace has none, that is remembered.
    ///
    /// @param person for whom it is written first
    static Outcome<ChatStartStreamResponse> start(Channel channel, String thread, String person, String markdown) {
        Outcome<ChatStartStreamResponse> outcome = channel.calls()
                .callOnce(
                        START,
                        methods -> methods.chatStartStream(start -> start.channel(channel.id())
                                .threadTs(thread)
                                .recipientUserId(person)
                                .recipientTeamId(channel.calls().team())
                                .markdownText(markdown)));
        if (outcome instanceof Outcome.Refused<ChatStartStreamResponse>(var reason)
                && !CHANNEL.matcher(reason).find()) {
            channel.calls().hasNoStreams();
        }
        return outcome;
    }

    /// What became of more text.
    enum Addition {
        WRITTEN,
        /// There is no room for it now.
        LEFT,
        /// Nobody knows what stands there now, or the stream has ended.
        UNSURE
    }

    Addition append(String markdown) {
        if (!channel.calls().takeIfFree(APPEND)) {
            return Addition.LEFT;
        }
        return switch (channel.calls()
                .callOnce(
                        APPEND,
                        methods -> methods.chatAppendStream(append ->
                                append.channel(channel.id()).ts(message).markdownText(markdown)))) {
            case Outcome.Done<?> _ -> Addition.WRITTEN;
            case Outcome.PutOff<?> _ -> Addition.LEFT;
            case Outcome.Refused<?> _, Outcome.Lost<?> _ -> Addition.UNSURE;
        };
    }

    /// Ends the message.
    ///
    /// @param markdown the rest of its text; may be empty
    /// @return whether it ended so; if not, Slack does not like how, or it had ended before
    boolean stop(String markdown, SlackMessage end) {
        return isStopped(stopping(markdown, Optional.of(end.tail())));
    }

    /// Sees to it that the message is open no longer.
    void close() {
        // Slack refuses where it had ended, too.
        boolean _ = isStopped(stopping("", Optional.empty()));
    }

    private boolean isStopped(SlackCalls.Call<ChatStopStreamResponse> stopping) {
        try {
            channel.calls().call(STOP, channel.id(), Repeat.SAFE, stopping);
            return true;
        } catch (CallFailedException failed) {
            if (failed.isPassing()) {
                throw failed;
            }
            return false;
        }
    }

    /// Ends the message now.
    ///
    /// @return whether it had ended before
    boolean stopHurriedly(String markdown) {
        return channel.calls().callHurriedly(STOP, stopping(markdown, Optional.empty()))
                instanceof Outcome.Refused<ChatStopStreamResponse>;
    }

    @SuppressWarnings("NullAway") // What is not given is left out.
    private SlackCalls.Call<ChatStopStreamResponse> stopping(String markdown, Optional<String> blocks) {
        return methods -> methods.chatStopStream(stop -> stop.channel(channel.id())
                .ts(message)
                .markdownText(markdown.isEmpty() ? null : markdown)
                .blocksAsString(blocks.orElse(null)));
    }
}
