package dev.docent.conversation;

import java.util.Optional;

/// What is remembered of conversations, to be looked at and to be forgotten.
public interface RememberedConversations {

    /// @return what is remembered of a conversation; empty if nothing was said in it, or not for too long
    Optional<Conversation> find(ConversationId id);

    /// Forgets a conversation for good.
    ///
    /// @return whether there was one
    /// @throws ConversationKeptException if it cannot be forgotten now
    boolean forget(ConversationId id);
}
