package dev.docent.slack.message;

/// A message as Slack shows it.
///
/// @param text the same in plain words, for notifications and for whoever reads the thread later
/// @param blocks all of it, as JSON
/// @param tail its blocks without those that hold the answer's words, which were written already, as JSON
public record SlackMessage(String text, String blocks, String tail) {

    private static final String NONE = "[]";

    /// @return the same without blocks
    public SlackMessage plain() {
        return new SlackMessage(text, NONE, NONE);
    }
}
