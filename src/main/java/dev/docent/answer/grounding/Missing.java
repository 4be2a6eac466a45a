package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether each name, number and date of a claim stands in a window, and enough of its other words.
final class Missing {

    private static final double ENOUGH = 0.72;
    private static final double OWN = 0.5;
    private static final double OWN_OF_ROW = 0.3;
    private static final double ENOUGH_WORDS = 0.5;

    private static final Set<String> SIDES = Set.of(
            "upwards",
            "downwards",
            "left",
            "right",
            "top",
            "bottom",
            "front",
            "back",
            "inside",
            "outside",
            "clockwise");

    private final Companions companions;

    Missing(Companions companions) {
        this.companions = companions;
    }

    Optional<Objection> in(Alignment alignment) {
        for (int i : alignment.unmet()) {
            if (isStrict(alignment, i) && !isUnderstood(alignment, i)) {
                return Optional.of(Objection.MISSING);
            }
        }
        if (!alignment.claim().said().dates().stream().allMatch(date -> Days.stand(alignment, date))) {
            return Optional.of(Objection.MISSING);
        }
        if (Coherence.isMissing(alignment)) {
            return Optional.of(Objection.SCATTERED);
        }
        double own = alignment.window().isRow() ? OWN_OF_ROW : OWN;
        boolean enough =
                alignment.coverage(0) >= own && alignment.coverage(0.8) >= ENOUGH && words(alignment) >= ENOUGH_WORDS;
        return enough ? Optional.empty() : Optional.of(Objection.TOO_LITTLE);
    }

    private static boolean isStrict(Alignment alignment, int index) {
        Term term = alignment.claim().term(index);
        List<Term> terms = alignment.claim().said().terms();
        boolean opensName = index == 0
                && terms.size() > 1
                && terms.get(1).is(Kind.NAME)
                && Character.isUpperCase(alignment.claim().said().text().charAt(term.start()))
                && !alignment.lexicon().isFiller(term.root());
        return !term.is(Kind.WORD) || opensName || isExclusive(alignment, term);
    }

    private static boolean isExclusive(Alignment alignment, Term term) {
        return alignment.lexicon().isOneOfFew(term.root()) || SIDES.contains(term.text());
    }

    private boolean isUnderstood(Alignment alignment, int index) {
        Term term = alignment.claim().term(index);
        if (term.is(Kind.NUMBER)) {
            boolean named =
                    index > 0 && alignment.claim().term(index - 1).is(Kind.NAME) && isPartOfName(alignment, index);
            return named
                    || (term.text().equals("one")
                            && term.amount().orElseThrow().unit().isEmpty());
        }
        if (term.is(Kind.WORD) && !alignment.window().isRow() && isExclusive(alignment, term)) {
            return false;
        }
        return isPartOfName(alignment, index) || alignment.isAround(index);
    }

    /// "Ishaq Dar" is Dar, if somewhere he is called so.
    private boolean isPartOfName(Alignment alignment, int index) {
        Claim claim = alignment.claim();
        return Stream.of(index - 2, index - 1, index + 1, index + 2)
                .filter(i -> i >= 0 && i < claim.said().terms().size())
                .filter(i -> claim.term(i).is(Kind.NAME) || claim.term(i).is(Kind.NUMBER))
                .filter(i -> alignment.isMet(i) || alignment.isAround(i))
                .anyMatch(i -> companions.stand(claim.term(index), claim.term(i)));
    }

    private static double words(Alignment alignment) {
        List<Integer> words = alignment.claim().content().stream()
                .filter(i -> alignment.claim().term(i).is(Kind.WORD))
                .filter(i ->
                        !alignment.lexicon().isFiller(alignment.claim().term(i).root()))
                .toList();
        long met = words.stream()
                .filter(i -> alignment.isMet(i) || alignment.isAround(i))
                .count();
        return words.isEmpty() ? 1 : (double) met / words.size();
    }
}
