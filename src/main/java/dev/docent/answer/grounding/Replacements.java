package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether other words stand in a claim between the same words as in the window: "industry, tourism and mining" where
/// the window has "industry, agriculture and mining".
final class Replacements {

    private static final int NEAR = 12;

    /// From this share on that stands in the same order, a claim counts as copied but for what differs.
    private static final double COPIED = 0.7;

    private final Alignment alignment;
    private final Claim claim;
    private final List<Term> source;

    /// The terms that stand in the window in the claim's order.
    private final Set<Integer> inPlace;

    private final boolean copied;

    private Replacements(Alignment alignment) {
        this.alignment = alignment;
        this.claim = alignment.claim();
        this.source = alignment.source();
        this.inPlace = longestInOrder(alignment);
        this.copied = inPlace.size() >= COPIED * said();
    }

    static boolean happened(Alignment alignment) {
        var replacements = new Replacements(alignment);
        return alignment.claim().content().stream().anyMatch(replacements::isReplaced);
    }

    /// @return how many of the claim's terms are not only understood
    private long said() {
        return claim.content().stream()
                .filter(i -> alignment.isMet(i) || !alignment.isAround(i))
                .count();
    }

    private static Set<Integer> longestInOrder(Alignment alignment) {
        List<Integer> met =
                alignment.claim().content().stream().filter(alignment::isMet).toList();
        List<List<Integer>> best = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            List<Integer> longest = List.of();
            for (int j = 0; j < i; j++) {
                boolean ordered = alignment.partner(met.get(j)) < alignment.partner(met.get(i));
                longest = ordered && best.get(j).size() > longest.size() ? best.get(j) : longest;
            }
            var chain = new ArrayList<>(longest);
            chain.add(met.get(i));
            best.add(chain);
        }
        return best.stream()
                .max(Comparator.comparingInt(List::size))
                .<Set<Integer>>map(HashSet::new)
                .orElse(Set.of());
    }

    private boolean isReplaced(int index) {
        Term term = claim.term(index);
        boolean weighty = !term.is(Kind.NUMBER)
                && !alignment.isVerb(index)
                && !alignment.lexicon().isFiller(term.root());
        return !alignment.isMet(index)
                && weighty
                && (isSandwiched(index) || (copied && (isAtEnd(index) || isAtBeginning(index))));
    }

    private boolean isSandwiched(int index) {
        int before = near(index, -1);
        int after = near(index, 1);
        return before >= 0 && after >= 0 && isOther(alignment.partner(before), alignment.partner(after));
    }

    /// "Because of their debts" where the window has "because of their success".
    private boolean isAtEnd(int index) {
        int before = near(index, -1);
        if (before < 0 || near(index, 1) >= 0) {
            return false;
        }
        int from = alignment.partner(before);
        int to = from + 1;
        while (to < source.size() && source.get(to).clause() == source.get(from).clause()) {
            to++;
        }
        return smallBefore(claim.said().terms(), before + 1).equals(smallBefore(source, from + 1)) && isOther(from, to);
    }

    /// "Coal is mined there" where the window has "Iron is mined there".
    private boolean isAtBeginning(int index) {
        int after = near(index, 1);
        if (after < 0 || near(index, -1) >= 0) {
            return false;
        }
        int to = alignment.partner(after);
        int from = to - 1;
        while (from >= 0 && source.get(from).clause() == source.get(to).clause()) {
            from--;
        }
        return !alignment.isAround(index) && isOther(from, to);
    }

    /// @return the small words from there on
    private static List<String> smallBefore(List<Term> terms, int from) {
        return terms.subList(Math.min(from, terms.size()), terms.size()).stream()
                .takeWhile(term -> term.is(Kind.SMALL))
                .map(Term::text)
                .toList();
    }

    /// @return the nearest term of the claim on that side that is met, in place where all but few are; -1 for none
    private int near(int index, int step) {
        for (int i = index + step; i >= 0 && i < claim.said().terms().size(); i += step) {
            if (alignment.isMet(i) && (!copied || inPlace.contains(i))) {
                return i;
            }
        }
        return -1;
    }

    /// @return whether the window has words of its own between the two places, and no others
    private boolean isOther(int from, int to) {
        if (to <= from || to - from > NEAR || !isTogether(from, to)) {
            return false;
        }
        List<Integer> between = IntStream.range(from + 1, to)
                .filter(i -> !source.get(i).is(Kind.SMALL))
                .boxed()
                .toList();
        return between.stream().noneMatch(this::isInPlace)
                && between.stream().anyMatch(i -> !alignment.isClaimed(i) && isWeighty(source.get(i)));
    }

    private boolean isTogether(int from, int to) {
        return from < 0
                || to >= source.size()
                || alignment.window().unitOf(source.get(from))
                        == alignment.window().unitOf(source.get(to));
    }

    private boolean isInPlace(int place) {
        return inPlace.stream().anyMatch(i -> alignment.partner(i) == place);
    }

    private boolean isWeighty(Term term) {
        return (term.is(Kind.WORD) || term.is(Kind.NAME))
                && !alignment.lexicon().isFiller(term.root());
    }
}
