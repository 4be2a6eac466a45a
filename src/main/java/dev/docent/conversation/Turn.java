package dev.docent.conversation;

/// Something that was said.
public record Turn(Role role, String text) {

    /// Who said it.
    public enum Role {
        USER,
        ASSISTANT
    }
}
