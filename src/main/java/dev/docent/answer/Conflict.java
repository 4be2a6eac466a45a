package dev.docent.answer;

import java.util.ArrayList;
import java.util.List;

/// Tells whether documents contradict each other.
final class Conflict {

    /// How far behind the best answer another one may be.
    private static final double CLOSE = 2.5;

    /// How much of what the first answer's sentence says of the question's topics the other one's must say, too.
    private static final double SHARED = 0.75;

    private static final int MOST_SIDES = 4;

    private Conflict() {}

    /// @param agreements the strongest first
    /// @param threshold the least confidence that a side needs
    /// @return the sides of the conflict, the strongest first; only the first agreement if there is none
    static List<Agreement> sides(List<Agreement> agreements, double threshold) {
        Agreement first = agreements.getFirst();
        var sides = new ArrayList<>(List.of(first));
        for (Agreement other : agreements.subList(1, agreements.size())) {
            if (sides.size() < MOST_SIDES && contradicts(first, other, threshold)) {
                sides.add(other);
            }
        }
        return sides;
    }

    private static boolean contradicts(Agreement first, Agreement other, double threshold) {
        return other.best().strength() > first.best().strength() - CLOSE
                && Confidence.of(other) >= threshold
                && speaksOfTheSame(first.best().signals(), other.best().signals())
                && otherDocument(first, other)
                && first.best().value().isComparableTo(other.best().value());
    }

    /// Another value from a sentence about something else is no contradiction.
    private static boolean speaksOfTheSame(Signals first, Signals other) {
        return other.names() >= first.names() && other.sentence() >= SHARED * first.sentence();
    }

    private static boolean otherDocument(Agreement first, Agreement other) {
        var document = other.best().passage().match().document().id();
        return first.findings().stream()
                .noneMatch(finding -> finding.passage().match().document().id().equals(document));
    }
}
