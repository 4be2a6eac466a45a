package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether what a claim says together stands together in a window, and nothing is added to it.
final class Coherence {

    private static final Set<String> OPENERS = Set.of(
            "in", "on", "at", "by", "for", "from", "to", "into", "with", "without", "about", "against", "between",
            "among", "through", "during", "over", "under", "and", "or", "as", "than", "until", "before", "after", "is",
            "are", "was", "were");

    private Coherence() {}

    static boolean isMissing(Alignment alignment) {
        return isScattered(alignment)
                || hasStrayNames(alignment)
                || hasEmptyClause(alignment)
                || hasAddition(alignment);
    }

    /// What one phrase says must not be picked from several sentences, nor a verb and what follows it.
    private static boolean isScattered(Alignment alignment) {
        Window window = alignment.window();
        if (window.size() == 1 || window.isList()) {
            return false;
        }
        return phrases(alignment).stream()
                .anyMatch(phrase -> phrase.stream()
                                .filter(alignment::isMet)
                                .map(i -> window.unitOf(alignment.source().get(alignment.partner(i))))
                                .distinct()
                                .count()
                        > 1);
    }

    /// What stands together between prepositions, commas and verbs; a verb opens a phrase.
    private static List<List<Integer>> phrases(Alignment alignment) {
        Claim claim = alignment.claim();
        var phrases = new ArrayList<List<Integer>>();
        int last = -2;
        for (int i : claim.content()) {
            boolean opens = phrases.isEmpty()
                    || alignment.isVerb(i)
                    || claim.term(i).clause() != claim.term(last).clause()
                    || IntStream.range(last + 1, i)
                            .anyMatch(j -> OPENERS.contains(claim.term(j).text()));
            if (opens) {
                phrases.add(new ArrayList<>());
            }
            if (!claim.term(i).is(Kind.NAME)
                    && !alignment.lexicon().isFiller(claim.term(i).root())) {
                phrases.getLast().add(i);
            }
            last = i;
        }
        return phrases;
    }

    /// Who did it and to whom it was done do not both stand in another sentence.
    private static boolean hasStrayNames(Alignment alignment) {
        Window window = alignment.window();
        Claim claim = alignment.claim();
        if (window.size() == 1 || window.isList()) {
            return false;
        }
        return claim.content().stream()
                .filter(i -> alignment.isVerb(i) && alignment.isMet(i))
                .anyMatch(verb -> isStray(alignment, verb, -1) && isStray(alignment, verb, 1));
    }

    /// @return whether the nearest name on that side of the verb stands in another sentence than the verb
    private static boolean isStray(Alignment alignment, int verb, int step) {
        Claim claim = alignment.claim();
        int unit = alignment.window().unitOf(alignment.source().get(alignment.partner(verb)));
        for (int i = verb + step; i >= 0 && i < claim.said().terms().size(); i += step) {
            if (claim.term(i).is(Kind.NAME)
                    && claim.term(i).clause() == claim.term(verb).clause()) {
                return alignment.isMet(i)
                        && alignment.window().unitOf(alignment.source().get(alignment.partner(i))) != unit;
            }
        }
        return false;
    }

    /// Two words beside each other that stand nowhere were added.
    private static boolean hasAddition(Alignment alignment) {
        Claim claim = alignment.claim();
        return IntStream.range(0, claim.said().terms().size() - 1)
                .anyMatch(i -> isAdded(alignment, i) && isAdded(alignment, i + 1));
    }

    private static boolean isAdded(Alignment alignment, int index) {
        Term term = alignment.claim().term(index);
        return term.is(Kind.WORD)
                && !alignment.isMet(index)
                && !alignment.lexicon().isFiller(term.root())
                && !alignment.isAround(index);
    }

    /// A clause none of whose words stand there is made up.
    private static boolean hasEmptyClause(Alignment alignment) {
        return byClause(alignment).values().stream()
                .anyMatch(words -> words.stream()
                        .noneMatch(i -> alignment.isMet(i) || (alignment.isAround(i) && !alignment.isVerb(i))));
    }

    private static Map<Integer, List<Integer>> byClause(Alignment alignment) {
        return alignment.claim().content().stream()
                .filter(i -> alignment.claim().term(i).is(Kind.WORD))
                .filter(i ->
                        !alignment.lexicon().isFiller(alignment.claim().term(i).root()))
                .collect(Collectors.groupingBy(i -> alignment.claim().term(i).clause()));
    }
}
