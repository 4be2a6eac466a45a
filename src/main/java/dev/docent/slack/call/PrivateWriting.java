package dev.docent.slack.call;

import dev.docent.slack.message.SlackMessage;

/// An answer that only who asked sees. It comes at once. As Slack takes no more than five messages for a command, an
/// interruption is told of once.
public final class PrivateWriting implements Writing {

    private final ResponseUrl url;
    private final boolean replaces;
    private boolean isAgain;

    /// @param replaces whether it comes in the place of the message that was clicked; what answers a command is a
    /// message of its own
    public PrivateWriting(ResponseUrl url, boolean replaces) {
        this.url = url;
        this.replaces = replaces;
    }

    /// What came before, if anything did, can't be found or taken back.
    @Override
    public void takeOver() {
        isAgain = true;
    }

    @Override
    public void status(String status) {
        // Slack said so when it was asked.
    }

    @Override
    public void text(String more) {
        // Slack takes five messages for a command, so that the answer comes at once.
    }

    @Override
    public void end(SlackMessage message) {
        if (replaces) {
            url.replace(message);
        } else if (isAgain) {
            url.whisperAgain(message);
        } else {
            url.whisper(message);
        }
    }

    @Override
    public void breakOff(SlackMessage message) {
        if (!isAgain) {
            url.whisperOnce(message);
        }
    }
}
