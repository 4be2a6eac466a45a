package dev.docent.slack.queue;

/// What became of a question that arrived.
public enum Arrival {
    /// It is kept, and will be answered.
    KEPT,
    /// It was kept before.
    KNOWN,
    /// It could not be kept: Slack has to send it again.
    LOST
}
