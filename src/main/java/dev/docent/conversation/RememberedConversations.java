package dev.docent.conversation;

import java.util.Optional;

/// What is remembered of conversations, to be looked at and to be forgotten.
public interface RememberedConversations {

    /// @return what is remembered of a conversation; empty if the current caller said
    /// nothing in it, or not for too long
    Optional<Conversation> find(ConversationId id);

    /// Forgets a conversation for good.
    ///
    /// @return whether there was one
    /// @throws ConversationKeptException if it cannot be forgotten now
    boolean forget(ConversationId id);

    /// Forgets for good what one caller ever asked: conversations, what they said in those that belong to several
    /// people, and questions that were kept elsewhere or for longer.
    ///
    /// @return how many conversations there were
    /// @throws ConversationKeptException if they cannot be forgotten now
    int forgetAllOf(String person);
}
