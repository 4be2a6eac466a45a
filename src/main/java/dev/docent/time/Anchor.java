package dev.docent.time;

/// The date that something is counted from.
enum Anchor {
    REFERENCE,
    /// The date before it in the text.
    TEXT,
    /// The date before it in the text, or the reference where there is none.
    TEXT_OR_REFERENCE
}
