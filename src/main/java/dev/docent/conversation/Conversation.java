package dev.docent.conversation;

import java.time.Instant;
import java.util.List;

/// What is remembered of a conversation.
///
/// @param lastUsed when something was asked in it last
/// @param exchanges the newest of its questions with their answers, oldest first
public record Conversation(ConversationId id, Instant lastUsed, List<Exchange> exchanges) {

    public Conversation {
        exchanges = List.copyOf(exchanges);
    }
}
