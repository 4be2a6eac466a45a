package dev.docent.conversation;

/// Who makes a follow-up question stand alone.
enum Rewriting {
    /// Grammar; and the chat model, if there is one, where the words show that the question cannot be understood alone.
    AUTO,
    /// Grammar alone.
    GRAMMAR,
    /// The chat model, for every question that is not the first; grammar where it fails.
    MODEL
}
