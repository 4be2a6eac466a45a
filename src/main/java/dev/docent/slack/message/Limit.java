package dev.docent.slack.message;

/// What Slack allows in a message, in characters where nothing else is said.
final class Limit {

    static final int SECTION = 3_000;
    static final int FIELD = 2_000;
    static final int FIELDS = 10;
    static final int CONTEXT = 3_000;
    static final int BLOCKS = 50;

    /// Beyond this Slack cuts a message's text off by itself.
    static final int TEXT = 4_000;

    private Limit() {}
}
