package dev.docent.answer.grounding;

import java.util.List;
import java.util.Set;

/// Whether a claim says "more than", "only" or "all" as the window does.
final class Extent {

    private static final Set<String> ONLY = Set.of("only", "solely", "exclusively", "just", "merely", "alone");
    private static final Set<String> ONLY_SAID = Set.of(
            "only", "solely", "exclusively", "just", "merely", "alone", "except", "but", "sole", "unless", "until");
    private static final Set<String> ALL = Set.of(
            "all", "every", "always", "everyone", "everybody", "everything", "everywhere", "any", "each", "whoever");
    private static final Set<String> ALL_CLAIMED =
            Set.of("all", "every", "always", "everyone", "everybody", "everything");
    private static final Set<String> MOST = Set.of("most", "majority", "mostly", "mainly", "largely");

    private Extent() {}

    static boolean differs(Alignment alignment) {
        List<Term> claim = alignment.claim().said().terms();
        List<Term> source = alignment.source();
        return alignment.claim().content().stream().anyMatch(i -> isOtherBound(alignment, i))
                || (saysOnly(claim) && !says(source, ONLY_SAID))
                || (says(claim, ALL_CLAIMED) && !says(source, ALL))
                || (says(claim, MOST) && !says(source, MOST))
                || (opensWithAny(claim) && !says(source, ALL));
    }

    /// "Only one year" says no more than one year.
    private static boolean saysOnly(List<Term> claim) {
        for (int i = 0; i < claim.size(); i++) {
            boolean counts = i + 1 < claim.size() && claim.get(i + 1).amount().isPresent();
            if (ONLY.contains(claim.get(i).text()) && !counts) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithAny(List<Term> claim) {
        return !claim.isEmpty() && claim.getFirst().text().equals("any");
    }

    private static boolean says(List<Term> terms, Set<String> words) {
        return terms.stream().anyMatch(term -> words.contains(term.text()));
    }

    private static boolean isOtherBound(Alignment alignment, int index) {
        if (!alignment.isMet(index)) {
            return false;
        }
        Term term = alignment.claim().term(index);
        Term said = alignment.source().get(alignment.partner(index));
        if (term.amount().isEmpty() || said.amount().isEmpty()) {
            return false;
        }
        return !term.amount().get().isBorneOutBy(said.amount().get().bound());
    }
}
