package dev.docent.slack.queue;

/// What a question was answered with.
///
/// @param blocks its blocks as JSON
public record KeptAnswer(String text, String blocks) {}
