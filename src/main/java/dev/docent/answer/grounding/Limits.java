package dev.docent.answer.grounding;

import java.util.List;
import java.util.Set;

/// Whether a claim says "after" some days where the window says "within" them.
final class Limits {

    private static final Set<String> AFTER = Set.of("after", "past", "beyond", "since");
    private static final Set<String> WITHIN = Set.of("within", "before", "until", "till", "by", "inside");

    private Limits() {}

    static boolean differ(Alignment alignment) {
        List<Term> claim = alignment.claim().said().terms();
        return alignment.claim().content().stream()
                .filter(i -> claim.get(i).amount().isPresent() && alignment.isMet(i))
                .anyMatch(i -> differ(before(claim, i), before(alignment.source(), alignment.partner(i))));
    }

    private static boolean differ(String claimed, String said) {
        return (AFTER.contains(claimed) && WITHIN.contains(said)) || (WITHIN.contains(claimed) && AFTER.contains(said));
    }

    private static String before(List<Term> terms, int index) {
        return index > 0 ? terms.get(index - 1).text() : "";
    }
}
