package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a claim says the contrary of a window in a single word, or another word in its place.
final class Contraries {

    private static final Set<String> SIDES = Set.of(
            "before",
            "after",
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

    private Contraries() {}

    static boolean hasOpposite(Alignment alignment) {
        return alignment.unmet().stream().anyMatch(i -> isContradicted(alignment, i)) || hasOtherSide(alignment);
    }

    private static boolean isContradicted(Alignment alignment, int index) {
        Term term = alignment.claim().term(index);
        List<Term> source = alignment.source();
        if (alignment.lexicon().isFiller(term.root())) {
            return false;
        }
        return IntStream.range(0, source.size())
                .anyMatch(i -> !alignment.isClaimed(i)
                        && alignment
                                .lexicon()
                                .contradict(term.root(), source.get(i).root()));
    }

    /// "Before" where the window has "after" and no "before".
    private static boolean hasOtherSide(Alignment alignment) {
        List<Term> source = alignment.source();
        for (Term term : alignment.claim().said().terms()) {
            boolean isSide = term.is(Kind.SMALL) && SIDES.contains(term.text());
            if (isSide && source.stream().noneMatch(it -> it.root().equals(term.root()))) {
                boolean other =
                        source.stream().anyMatch(it -> alignment.lexicon().contradict(term.root(), it.root()));
                if (other) {
                    return true;
                }
            }
        }
        return false;
    }
}
