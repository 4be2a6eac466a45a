package dev.docent.slack.call;

import dev.docent.slack.call.SlackCalls.Repeat;
import dev.docent.slack.message.SlackMessage;
import java.util.Optional;
import java.util.regex.Pattern;

/// A message whose text Slack shows as it comes.
final class TextStream {

    private static final String START = "chat.startStream";
    private static final String APPEND = "chat.appendStream";
    private static final String STOP = "chat.stopStream";

    /// What Slack says of a channel, not of the workspace.
    private static final Pattern CHANNEL = Pattern.compile("channel|archived|thread|message|recipient");

    private final Channel channel;
    private final String message;

    private TextStream(Channel channel, String message) {
        this.channel = channel;
        this.message = message;
    }

    /// @return whether there is room for another one now; then it is taken
    static boolean isFree(Channel channel) {
        return channel.calls().isFree(START);
    }

    /// @param person for whom it is written first
    /// @return the stream; empty if the workspace or the channel does not have them
    /// @throws CallFailedException if nobody knows whether there is one now
    static Optional<TextStream> start(Channel channel, String thread, String person, String markdown) {
        try {
            String ts = channel.calls()
                    .calledNow(
                            START,
                            channel.id(),
                            Repeat.UNSAFE,
                            methods -> methods.chatStartStream(start -> start.channel(channel.id())
                                    .threadTs(thread)
                                    .recipientUserId(person)
                                    .recipientTeamId(channel.calls().team())
                                    .markdownText(markdown)))
                    .getTs();
            return Optional.of(new TextStream(channel, ts));
        } catch (CallFailedException refused) {
            if (refused.isUnsure()) {
                throw refused;
            }
            if (!refused.isPassing() && !CHANNEL.matcher(refused.reason()).find()) {
                channel.calls().hasNoStreams();
            }
            return Optional.empty();
        }
    }

    String message() {
        return message;
    }

    /// @return whether it was appended; if not, there is no room now, or the stream has ended
    boolean append(String markdown) {
        return channel.calls().isFree(APPEND)
                && channel.calls()
                        .callOnce(
                                APPEND,
                                methods -> methods.chatAppendStream(append ->
                                        append.channel(channel.id()).ts(message).markdownText(markdown)));
    }

    /// Ends the message.
    ///
    /// @param markdown the rest of its text; may be empty
    void stop(String markdown, SlackMessage end) {
        channel.calls()
                .call(
                        STOP,
                        channel.id(),
                        Repeat.SAFE,
                        methods -> methods.chatStopStream(stop -> stop.channel(channel.id())
                                .ts(message)
                                .markdownText(markdown.isEmpty() ? null : markdown)
                                .blocksAsString(end.tail())));
    }

    /// Ends a message that somebody else began, if it is still open; at once.
    static void stopNow(Channel channel, String message, String markdown) {
        channel.calls()
                .callOnce(
                        STOP,
                        methods -> methods.chatStopStream(stop -> stop.channel(channel.id())
                                .ts(message)
                                .markdownText(markdown.isEmpty() ? null : markdown)));
    }
}
