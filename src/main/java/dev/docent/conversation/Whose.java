package dev.docent.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docent.access.Caller;
import java.util.UUID;

/// Whose a conversation is. It belongs to one caller and to what they may see: to anybody else, and to the same
/// caller once they may see something else, the same id is another conversation, of which nothing is known.
///
/// @param id under which it is kept
/// @param asker who says something in it now; the owner may be several people
record Whose(UUID id, String owner, String asker) {

    /// @return the current caller's conversation of this id
    static Whose of(ConversationId id) {
        Caller caller = Caller.current();
        String owner = caller.owner();
        String seen = caller.scope().lines();
        boolean isShared = owner.equals(Caller.ANONYMOUS.owner()) && seen.isEmpty();
        return new Whose(isShared ? id.value() : UUID.nameUUIDFromBytes(name(id, owner, seen)), owner, caller.id());
    }

    private static byte[] name(ConversationId id, String owner, String seen) {
        return String.join("\n", id.toString(), owner, seen).getBytes(UTF_8);
    }
}
