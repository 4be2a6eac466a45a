package dev.docent.answer;

/// How an answer is made.
public enum Mode {
    /// By the chat model if there is one and the evidence is good enough, else out of the documents' own sentences.
    AUTO,
    /// Out of the documents' own sentences.
    EXTRACTIVE,
    /// By the chat model; out of the documents' own sentences where it fails.
    GENERATIVE
}
