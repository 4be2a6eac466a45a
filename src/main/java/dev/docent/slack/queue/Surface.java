package dev.docent.slack.queue;

/// Where in Slack a question was asked.
public enum Surface {
    /// The bot was mentioned in a channel.
    MENTION,
    /// In a direct message, or in the view that agents have.
    DIRECT,
    /// By a slash command; only who asked sees the answer.
    COMMAND
}
