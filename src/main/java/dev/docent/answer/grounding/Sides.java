package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether what stands on either side of "before", "than" or "instead of" in a claim does so in the window.
final class Sides {

    /// Words that set two things against each other, and what says the same with the two exchanged.
    private static final Map<String, String> PARTING = Map.of(
            "before",
            "after",
            "after",
            "before",
            "than",
            "",
            "instead",
            "",
            "until",
            "",
            "against",
            "",
            "followed",
            "");

    private static final Set<String> ORDER = Set.of("before", "after");

    /// Words that cannot both be said of one thing, whatever stands on their sides.
    private static final Set<String> PLAIN = Set.of(
            "inside",
            "outside",
            "above",
            "below",
            "over",
            "under",
            "up",
            "down",
            "more",
            "less",
            "fewer",
            "first",
            "last",
            "most",
            "least",
            "upwards",
            "downwards",
            "with",
            "without",
            "until",
            "since",
            "all",
            "none",
            "many",
            "few");

    /// Verbs of taking a side, for something or against it.
    private static final Set<String> SIDING = Set.of("vote", "speak", "argue", "campaign", "decide", "rule", "testify");

    private static final int NEAREST = 2;

    private final Alignment alignment;
    private final List<Term> claim;
    private final List<Term> source;

    private Sides(Alignment alignment) {
        this.alignment = alignment;
        this.claim = alignment.claim().said().terms();
        this.source = alignment.source();
    }

    static Optional<Objection> objection(Alignment alignment) {
        var sides = new Sides(alignment);
        if (sides.areExchanged()) {
            return Optional.of(Objection.SWAPPED);
        }
        if (sides.isOther()) {
            return Optional.of(Objection.OPPOSITE);
        }
        return sides.isOrderOfRow() ? Optional.of(Objection.MISSING) : Optional.empty();
    }

    /// A row of a table lists names: which of them came before the other it does not say.
    private boolean isOrderOfRow() {
        return alignment.window().isRow()
                && source.stream().noneMatch(term -> ORDER.contains(term.text()))
                && IntStream.range(0, claim.size())
                        .filter(i -> ORDER.contains(claim.get(i).text()))
                        .anyMatch(i -> hasName(beside(i, true)) && hasName(beside(i, false)));
    }

    /// @return "for" or "against" right behind a verb of taking a side; empty if neither stands there
    private Optional<String> side(List<Term> terms) {
        Set<String> verbs = SIDING.stream().map(alignment.lexicon()::root).collect(Collectors.toSet());
        return IntStream.range(0, terms.size())
                .filter(i -> verbs.contains(terms.get(i).root()))
                .boxed()
                .flatMap(i -> terms.subList(i + 1, Math.min(terms.size(), i + 1 + NEAREST)).stream())
                .map(Term::text)
                .filter(word -> word.equals("for") || word.equals("against"))
                .findFirst();
    }

    private boolean takesOtherSide() {
        Optional<String> claimed = side(claim);
        Optional<String> said = side(source);
        return claimed.isPresent() && said.isPresent() && !claimed.equals(said);
    }

    private boolean hasName(List<Integer> terms) {
        return terms.stream().anyMatch(i -> claim.get(i).is(Kind.NAME));
    }

    private boolean areExchanged() {
        return IntStream.range(0, claim.size())
                .filter(i -> PARTING.containsKey(claim.get(i).text()))
                .anyMatch(i -> IntStream.range(0, source.size()).anyMatch(j -> areExchanged(i, j)));
    }

    private boolean areExchanged(int wanted, int there) {
        String word = claim.get(wanted).text();
        boolean same = source.get(there).text().equals(word);
        boolean turned = source.get(there).text().equals(PARTING.get(word))
                && source.stream().noneMatch(it -> it.text().equals(word));
        return (same || turned) && (same ? crossing(wanted, there) < 0 : crossing(wanted, there) > 0);
    }

    /// @return above 0 if what stands beside the word in the claim stands on the same side there, below 0 if on the
    ///     other
    private int crossing(int wanted, int there) {
        int straight = 0;
        for (int i : beside(wanted, true)) {
            straight += isRight(there, alignment.partner(i)) ? 1 : -1;
        }
        for (int i : beside(wanted, false)) {
            straight += isRight(there, alignment.partner(i)) ? -1 : 1;
        }
        return straight;
    }

    private boolean isRight(int parting, int place) {
        int clause = source.get(parting).clause();
        boolean fronted =
                source.subList(0, parting).stream().noneMatch(it -> it.clause() == clause && !it.is(Kind.SMALL));
        return place > parting && (source.get(place).clause() == clause || !fronted);
    }

    /// "Before he came, he called" has "he called" on its left.
    ///
    /// @return the nearest terms on that side that are met
    private List<Integer> beside(int parting, boolean right) {
        int clause = claim.get(parting).clause();
        boolean fronted = alignment.claim().content().stream()
                .noneMatch(i -> i < parting && claim.get(i).clause() == clause);
        List<Integer> side = alignment.claim().content().stream()
                .filter(alignment::isMet)
                .filter(i -> i != parting)
                .filter(i -> (i > parting && (claim.get(i).clause() == clause || !fronted)) == right)
                .toList();
        boolean nearestLast = !right && !fronted;
        return nearestLast
                ? side.subList(Math.max(0, side.size() - NEAREST), side.size())
                : side.subList(0, Math.min(NEAREST, side.size()));
    }

    /// "Fewer" where the window has "more" and no "fewer".
    private boolean isOther() {
        return takesOtherSide()
                || claim.stream()
                        .filter(term -> term.is(Kind.SMALL) && PLAIN.contains(term.text()))
                        .filter(term ->
                                source.stream().noneMatch(it -> it.root().equals(term.root())))
                        .anyMatch(term -> source.stream()
                                .anyMatch(it -> alignment.lexicon().contradict(term.root(), it.root())));
    }
}
