package dev.docent.slack.call;

import com.slack.api.methods.response.chat.ChatStartStreamResponse;
import com.slack.api.methods.response.chat.ChatStopStreamResponse;
import dev.docent.slack.call.SlackCalls.Repeat;
import dev.docent.slack.message.SlackMessage;
import dev.docent.slack.queue.Place;
import java.util.Optional;

/// A message whose text Slack shows as it comes. While it is open, Slack lets nobody replace it.
///
/// @param message by which name Slack knows it
record TextStream(Channel channel, String message) {

    /// Slack takes that much Markdown in a call; more than that is not streamed at all.
    static final int LONGEST = 12_000;

    private static final String START = "chat.startStream";
    private static final String APPEND = "chat.appendStream";
    private static final String STOP = "chat.stopStream";

    /// @return whether there is room for another one now; then it is taken
    static boolean takeIfFree(Channel channel) {
        return channel.calls().takeIfFree(START);
    }

    /// Begins one at once. Where the workspace has none, that is remembered.
    ///
    /// @param asked where, and by whom: it is written for them first
    static Outcome<ChatStartStreamResponse> start(Channel channel, Place asked, String markdown) {
        Outcome<ChatStartStreamResponse> outcome = channel.calls()
                .callOnce(
                        START,
                        methods -> methods.chatStartStream(start -> start.channel(channel.id())
                                .threadTs(asked.thread())
                                .recipientUserId(asked.person())
                                .recipientTeamId(asked.home())
                                .markdownText(markdown)));
        if (outcome instanceof Outcome.Refused<ChatStartStreamResponse> refused
                && (refused.is(Refusal.NO_METHOD) || refused.is(Refusal.TOKEN))) {
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
        UNSURE,
        /// Whoever reads it has stopped it.
        STOPPED
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
            case Outcome.Refused<?> refused -> refused.is(Refusal.STOPPED) ? Addition.STOPPED : Addition.UNSURE;
            case Outcome.Lost<?> _ -> Addition.UNSURE;
        };
    }

    /// Ends the message.
    ///
    /// @param markdown the rest of its text; may be empty
    /// @return whether it ended so, or whoever reads it had stopped it; if not, Slack does not like how, or it had
    /// ended by itself
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
            return failed.refusal() == Refusal.STOPPED;
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
