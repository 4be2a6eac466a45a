package dev.docent.slack.queue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A question that is somebody's to answer, as long as the claim is renewed.
///
/// @param token no other claim has it, be it on the same question
/// @param attempt 1; one more for each claim before of which nobody said how it ended
/// @param isAgain whether there was a claim before, so that something of the answer may stand there
/// @param reply the message that was begun as the answer
/// @param found what the question is answered with, if that is known
/// @param failingSince since when that cannot be said
public record Claim(
        SlackQuestion question,
        UUID token,
        int attempt,
        boolean isAgain,
        Optional<String> reply,
        Optional<FoundAnswer> found,
        Optional<Instant> failingSince) {

    /// @return how many attempts there were before this one
    int before() {
        return attempt - 1;
    }

    String id() {
        return question.id();
    }
}
