package dev.docent.answer.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whether what a claim says of each of two things is said of the other one in the window: "two years on the frame,
/// five on the brakes" where the window has "five on the frame and two on the brakes".
final class Pairs {

    private static final Set<String> JOINING = Set.of("and", "but", "while", "or");

    private final Alignment alignment;
    private final List<Integer> met;
    private final List<Integer> claimed;
    private final List<Integer> there;

    private Pairs(Alignment alignment) {
        this.alignment = alignment;
        this.met = alignment.claim().content().stream().filter(alignment::isMet).toList();
        this.claimed = parts(alignment.claim().said().terms());
        this.there = parts(alignment.source());
    }

    static boolean areExchanged(Alignment alignment) {
        var pairs = new Pairs(alignment);
        return pairs.met.stream().anyMatch(pairs::isExchanged);
    }

    /// @return for each term the part of the text that it stands in, between commas and conjunctions
    private static List<Integer> parts(List<Term> terms) {
        var parts = new ArrayList<Integer>();
        int part = 0;
        for (int i = 0; i < terms.size(); i++) {
            boolean opens = i > 0
                    && (terms.get(i).clause() != terms.get(i - 1).clause()
                            || JOINING.contains(terms.get(i).text()));
            part += opens ? 1 : 0;
            parts.add(part);
        }
        return parts;
    }

    /// Each of two terms of one part stands in the part of the window that holds the other part's.
    private boolean isExchanged(int one) {
        return met.stream()
                .filter(companion -> companion > one && isTogether(one, companion) && isApart(one, companion))
                .anyMatch(companion -> met.stream()
                        .filter(other -> !isTogether(one, other) && isWith(other, companion))
                        .anyMatch(other -> met.stream()
                                .anyMatch(it -> !it.equals(other) && isTogether(other, it) && isWith(it, one))));
    }

    private boolean isTogether(int one, int other) {
        return claimed.get(one).equals(claimed.get(other));
    }

    private boolean isApart(int one, int other) {
        return !isWith(one, other);
    }

    private boolean isWith(int one, int other) {
        return there.get(alignment.partner(one)).equals(there.get(alignment.partner(other)));
    }
}
