package dev.docent.conversation;

/// A conversation could not be forgotten, because the database does not answer.
public final class ConversationKeptException extends RuntimeException {

    public ConversationKeptException(ConversationId id) {
        super("Cannot forget the conversation '" + id + "' now");
    }
}
