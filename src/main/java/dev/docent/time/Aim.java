package dev.docent.time;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

    private static final Map<String, Aim> BY_WORD = Map.ofEntries(
            Map.entry("last", LAST),
            Map.entry("past", LAST),
            Map.entry("this", THIS),
            Map.entry("current", THIS),
            Map.entry("next", NEXT),
            Map.entry("coming", NEXT),
            Map.entry("upcoming", NEXT),
            Map.entry("following", FOLLOWING),
            Map.entry("subsequent", FOLLOWING),
            Map.entry("previous", PRECEDING),
            Map.entry("preceding", PRECEDING),
            Map.entry("prior", PRECEDING),
            Map.entry("same", SAME),
            Map.entry("that", SAME));

    static Set<String> words() {
        return BY_WORD.keySet();
    }

    /// @param word one of [#words]
    static Aim named(String word) {
        return Objects.requireNonNull(BY_WORD.get(word), word);
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
