package dev.docent.slack.call;

import dev.docent.slack.message.SlackMessage;

/// An answer that only who asked sees. It comes at once.
public final class PrivateWriting implements Writing {

    private final ResponseUrl url;

    public PrivateWriting(ResponseUrl url) {
        this.url = url;
    }

    @Override
    public void takeOver() {
        // An answer that came before is replaced by the same.
    }

    @Override
    public void status(String status) {
        // What was asked is being looked for, as Slack said when it was asked.
    }

    @Override
    public void text(String more) {
        // Slack takes five messages for a command, so that the answer comes at once.
    }

    @Override
    public void end(SlackMessage message) {
        url.replace(message);
    }

    @Override
    public void breakOff(SlackMessage message) {
        // Slack goes on showing that the documents are being searched.
    }
}
