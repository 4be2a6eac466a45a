package dev.docent.conversation;

import java.util.UUID;

/// An opinion could not be kept, because the database does not answer.
public final class FeedbackLostException extends RuntimeException {

    public FeedbackLostException(UUID answer) {
        super("Cannot keep what somebody thinks of the answer '" + answer + "' now");
    }
}
