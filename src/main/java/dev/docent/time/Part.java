package dev.docent.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A part of a longer time, as in "early 2024" or "the second half of May".
enum Part implements Piece {
    EARLY(0, 3),
    MIDDLE(1, 3),
    LATE(2, 3),
    FIRST_HALF(0, 2),
    SECOND_HALF(1, 2);

    private static final Map<String, Part> BY_WORD = Map.ofEntries(
            Map.entry("early", EARLY),
            Map.entry("beginning", EARLY),
            Map.entry("start", EARLY),
            Map.entry("mid", MIDDLE),
            Map.entry("middle", MIDDLE),
            Map.entry("late", LATE),
            Map.entry("end", LATE),
            Map.entry("h1", FIRST_HALF),
            Map.entry("h2", SECOND_HALF));

    /// Parts that need "of" before the whole.
    private static final Set<String> NOUNS = Set.of("beginning", "start", "middle", "end");

    private final int index;
    private final int count;

    Part(int index, int count) {
        this.index = index;
        this.count = count;
    }

    static Optional<Part> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static Set<String> words() {
        return BY_WORD.keySet();
    }

    static boolean isNoun(String word) {
        return NOUNS.contains(word);
    }

    @Override
    public Optional<Days> of(Days whole) {
        Days piece = whole.piece(index, count);
        boolean halfYear = count == 2 && whole.granularity() == Granularity.YEAR;
        return Optional.of(halfYear ? new Days(piece.from(), piece.to(), Granularity.HALF_YEAR) : piece);
    }
}
