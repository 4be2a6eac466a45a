package dev.docent.slack.queue;

import java.util.Optional;

/// A question that is this instance's to answer.
///
/// @param attempt 1; more if somebody began before and did not end
/// @param reply the message that was begun as the answer
public record Claim(SlackQuestion question, int attempt, Optional<String> reply) {}
