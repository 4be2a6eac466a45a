package dev.docent.time;

/// The days that a phrase means.
///
/// @param relative whether another date was needed to tell
/// @param certainty how sure that is, the phrase being read rightly; above 0 and at most 1
record Resolved(Days days, boolean relative, double certainty) {

    static Resolved absolutely(Days days) {
        return new Resolved(days, false, 1);
    }

    static Resolved relatively(Days days, double certainty) {
        return new Resolved(days, true, certainty);
    }

    Resolved with(Days other) {
        return new Resolved(other, relative, certainty);
    }
}
