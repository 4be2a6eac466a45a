package dev.docent.slack.call;

import java.time.Duration;

/// How often what is there of an answer already is shown.
///
/// @param stream between parts of a stream
/// @param update between updates of a message
public record Rhythm(Duration stream, Duration update) {}
