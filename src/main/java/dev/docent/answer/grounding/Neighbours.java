package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.stream.IntStream;

/// Whether what stands beside each other in a claim does so in the window, and nothing else in its place.
final class Neighbours {

    private final Alignment alignment;
    private final Claim claim;
    private final List<Term> source;

    private Neighbours(Alignment alignment) {
        this.alignment = alignment;
        this.claim = alignment.claim();
        this.source = alignment.source();
    }

    static boolean hasRival(Alignment alignment) {
        return new Neighbours(alignment).hasRivalBetween();
    }

    static boolean differ(Alignment alignment) {
        var neighbours = new Neighbours(alignment);
        boolean row = alignment.window().isRow();
        return (!row && alignment.unmet().stream().anyMatch(neighbours::isModifier))
                || (!row && Replacements.happened(alignment))
                || alignment.unmet().stream().anyMatch(neighbours::isOtherNumber);
    }

    /// "Defence minister" where the window has "foreign minister".
    private boolean isModifier(int index) {
        if (!isOpen(index)
                || !isMetAt(index + 1)
                || claim.term(index + 1).clause() != claim.term(index).clause()) {
            return false;
        }
        int place = alignment.partner(index + 1) - 1;
        return place >= 0 && source.get(place).clause() == source.get(place + 1).clause() && isUnclaimed(place);
    }

    private boolean isMetAt(int index) {
        return index < claim.said().terms().size() && alignment.isMet(index);
    }

    /// "Green while it records" where the window has "green while it is ready, red while it records".
    private boolean hasRivalBetween() {
        for (int i : claim.content()) {
            Term term = claim.term(i);
            if (term.is(Kind.WORD)
                    && alignment.isMet(i)
                    && alignment.lexicon().isOneOfFew(term.root())
                    && isCutOff(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCutOff(int index) {
        int place = alignment.partner(index);
        int last = claim.content().stream()
                .filter(i -> i > index)
                .takeWhile(i -> !alignment
                        .lexicon()
                        .areRivals(claim.term(index).root(), claim.term(i).root()))
                .filter(alignment::isMet)
                .mapToInt(alignment::partner)
                .max()
                .orElse(place);
        return IntStream.range(place + 1, Math.max(place + 1, last))
                .anyMatch(i -> !alignment.isClaimed(i)
                        && alignment
                                .lexicon()
                                .areRivals(
                                        claim.term(index).root(), source.get(i).root()));
    }

    private boolean isOpen(int index) {
        Term term = claim.term(index);
        return term.is(Kind.WORD) && !alignment.lexicon().isFiller(term.root()) && !alignment.isAround(index);
    }

    private boolean isUnclaimed(int place) {
        Term term = source.get(place);
        return (term.is(Kind.WORD) || term.is(Kind.NAME))
                && !alignment.isClaimed(place)
                && !alignment.lexicon().isFiller(term.root());
    }

    /// Another number of the same kind stands there.
    private boolean isOtherNumber(int index) {
        Term term = claim.term(index);
        return term.is(Kind.NUMBER)
                && !term.text().equals("one")
                && IntStream.range(0, source.size())
                        .anyMatch(i -> !alignment.isClaimed(i) && isLike(term, source.get(i)));
    }

    private static boolean isLike(Term wanted, Term there) {
        return there.is(Kind.NUMBER)
                && wanted.amount().orElseThrow().isLike(there.amount().orElseThrow());
    }

    /// "President Sharif" where the window has "President Zardari and Prime Minister Sharif".
    static boolean areNamesTorn(Alignment alignment, Companions companions) {
        var neighbours = new Neighbours(alignment);
        return claimPairs(alignment).anyMatch(i -> neighbours.isTorn(i, companions));
    }

    private static IntStream claimPairs(Alignment alignment) {
        return IntStream.range(0, alignment.claim().said().terms().size() - 1)
                .filter(i -> alignment.claim().term(i).is(Kind.NAME)
                        && alignment.claim().term(i + 1).is(Kind.NAME))
                .filter(i -> alignment.claim().term(i).clause()
                        == alignment.claim().term(i + 1).clause());
    }

    private boolean isTorn(int index, Companions companions) {
        Term one = claim.term(index);
        Term other = claim.term(index + 1);
        if (!alignment.isMet(index) || !alignment.isMet(index + 1) || companions.stand(one, other)) {
            return false;
        }
        int first = alignment.partner(index);
        boolean othersName = first + 1 < source.size()
                && source.get(first + 1).is(Kind.NAME)
                && source.get(first + 1).clause() == source.get(first).clause();
        return othersName
                && Math.abs(alignment.partner(index + 1) - first) > 1
                && !alignment.lexicon().isNation(one.text());
    }
}
