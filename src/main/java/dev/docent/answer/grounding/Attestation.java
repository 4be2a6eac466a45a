package dev.docent.answer.grounding;

/// How a sentence takes up what a question asks whether it is so.
///
/// @param verb where in the sentence it says so; -1 if that can't be told
/// @param heading the words above the sentence that say so; empty if it says so itself
public record Attestation(Kind kind, int verb, String heading) {

    Attestation(Kind kind, int verb) {
        this(kind, verb, "");
    }

    /// How much of it is told.
    public enum Kind {
        /// The sentence says all of it.
        WHOLE,
        /// The sentence says it of what stands before it or above it.
        UNDERSTOOD,
        /// The sentence says the contrary.
        CONTRARY,
        /// What stands above the sentence says it of all below.
        LISTED,
        /// What stands above the sentence says the contrary of all below.
        EXCLUDED,
        /// The sentence speaks of it and does not say that it is so.
        OPEN,
        /// The sentence says something else.
        NOTHING
    }

    static Attestation under(String heading, Kind kind) {
        return new Attestation(kind, -1, heading);
    }

    static Attestation nothing() {
        return new Attestation(Kind.NOTHING, -1);
    }
}
