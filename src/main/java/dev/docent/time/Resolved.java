package dev.docent.time;

import java.util.Optional;

/// The days that a phrase means.
///
/// @param basis the other date that was needed to tell; empty if none was
/// @param certainty how sure that is, the phrase being read rightly; above 0 and at most 1
record Resolved(Days days, Optional<Basis> basis, double certainty) {

    static Resolved absolutely(Days days) {
        return new Resolved(days, Optional.empty(), 1);
    }

    static Resolved countedFrom(Basis basis, Days days, double certainty) {
        return new Resolved(days, Optional.of(basis), certainty);
    }

    boolean isRelative() {
        return basis.isPresent();
    }

    Resolved with(Days other) {
        return new Resolved(other, basis, certainty);
    }

    Resolved atMost(double other) {
        return new Resolved(days, basis, Math.min(certainty, other));
    }
}
