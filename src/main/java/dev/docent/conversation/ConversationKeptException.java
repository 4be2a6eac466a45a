package dev.docent.conversation;

/// A conversation could not be forgotten, because the database does not answer.
public final class ConversationKeptException extends RuntimeException {

    public ConversationKeptException(ConversationId id) {
        this(id.toString());
    }

    ConversationKeptException(String what) {
        super("Cannot forget the conversation '" + what + "' now");
    }
}
