package dev.docent.answer.grounding;

import java.util.Optional;

/// What a passage has to say to a claim.
///
/// @param found where it bears it out
/// @param against how much of the claim a sentence of it says that contradicts it; 0 if none does
record Outcome(Optional<BornOut> found, double against) {

    static Outcome found(BornOut found) {
        return new Outcome(Optional.of(found), 0);
    }

    static Outcome against(double share) {
        return new Outcome(Optional.empty(), share);
    }

    boolean isOpen() {
        return found.isEmpty() && against == 0;
    }
}
