package dev.docent.answer.grounding;

/// How a sentence takes up what a question asks whether it is so.
///
/// @param verb where in the sentence it says so; -1 if that can't be told
public record Attestation(Kind kind, int verb) {

    /// How much of it is told.
    public enum Kind {
        /// The sentence says all of it.
        WHOLE,
        /// The sentence says it of what stands before it or above it.
        UNDERSTOOD,
        /// The sentence says the contrary.
        CONTRARY,
        /// The sentence speaks of it and does not say that it is so.
        OPEN,
        /// The sentence says something else.
        NOTHING
    }

    static Attestation nothing() {
        return new Attestation(Kind.NOTHING, -1);
    }
}
