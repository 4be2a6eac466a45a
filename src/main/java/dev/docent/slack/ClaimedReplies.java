package dev.docent.slack;

import dev.docent.slack.call.KnownReplies;
import dev.docent.slack.queue.AskedQuestions;
import dev.docent.slack.queue.Claim;
import dev.docent.slack.queue.QuestionQueue;
import java.util.Optional;
import java.util.Set;

/// The messages that answer questions, as far as the database knows them.
record ClaimedReplies(QuestionQueue queue, AskedQuestions asked, Claim claim) implements KnownReplies {

    @Override
    public void begun(String message) {
        queue.begun(claim, Optional.of(message));
    }

    @Override
    public void gone() {
        queue.begun(claim, Optional.empty());
    }

    @Override
    public Set<String> ofOthers() {
        return asked.otherReplies(claim.question());
    }
}
