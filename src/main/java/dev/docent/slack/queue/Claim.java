package dev.docent.slack.queue;

import java.util.Optional;
import java.util.UUID;

/// A question that is somebody's to answer, as long as the claim is renewed.
///
/// @param token no other claim has it, be it on the same question
/// @param attempt 1; more if somebody began before and did not end
/// @param reply the message that was begun as the answer
public record Claim(SlackQuestion question, UUID token, int attempt, Optional<String> reply) {

    String id() {
        return question.id();
    }
}
