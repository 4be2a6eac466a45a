package dev.docent.slack.call;

/// How far a message in a thread has come.
sealed interface MessageState {

    /// There is none.
    record NotBegun() implements MessageState {}

    /// There is none, and there will be none before the end.
    record Held() implements MessageState {}

    /// There may be one of which only Slack knows.
    record Unsure() implements MessageState {}

    /// @param written how much of the Markdown stands there
    record Streaming(TextStream stream, int written) implements MessageState {}

    /// A message that may still be open as a stream, and of which nobody knows what stands there.
    record Torn(TextStream stream) implements MessageState {}

    /// A message that whoever reads it has stopped: nothing is added to its text.
    record Stopped(TextStream stream) implements MessageState {}

    /// A message that can be replaced.
    record Posted(String message) implements MessageState {}
}
