package dev.docent.time;

/// Which one of many is meant: of the Sundays, the Marches, the years.
enum Aim {
    /// The nearest in the direction the sentence looks.
    BY_TENSE,
    /// The last before the reference.
    LAST,
    /// The one that the reference lies in.
    THIS,
    /// The first after the reference.
    NEXT,
    /// The first after the date before it in the text.
    FOLLOWING,
    /// The last before the date before it in the text.
    PRECEDING,
    /// The one that the date before it in the text lies in.
    SAME;

    static Aim of(int ordinal) {
        return values()[ordinal];
    }

    /// @return how many to go on from the one that the starting date lies in
    int steps() {
        return switch (this) {
            case LAST, PRECEDING -> -1;
            case NEXT, FOLLOWING -> 1;
            case BY_TENSE, THIS, SAME -> 0;
        };
    }

    /// @return whether it counts from the date before it in the text, not from the reference
    boolean isAnchored() {
        return switch (this) {
            case FOLLOWING, PRECEDING, SAME -> true;
            case BY_TENSE, LAST, THIS, NEXT -> false;
        };
    }
}
