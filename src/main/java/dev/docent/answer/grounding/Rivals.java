package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Whether a contrary of a claim's word stands nearer to what it is said of: "green while it records" where the window
/// has "green while it is ready, red while it records".
final class Rivals {

    private final Alignment alignment;
    private final Claim claim;
    private final List<Term> source;

    private Rivals(Alignment alignment) {
        this.alignment = alignment;
        this.claim = alignment.claim();
        this.source = alignment.source();
    }

    static boolean standBetween(Alignment alignment) {
        var rivals = new Rivals(alignment);
        return alignment.claim().content().stream()
                .filter(i -> alignment.isMet(i) && alignment.claim().term(i).is(Kind.WORD))
                .anyMatch(i -> rivals.isCutOff(i) || rivals.isOvertaken(i));
    }

    /// One of few stands between the word and what follows it.
    private boolean isCutOff(int index) {
        Lexicon lexicon = alignment.lexicon();
        String root = claim.term(index).root();
        if (!lexicon.isOneOfFew(root)) {
            return false;
        }
        int last = claim.content().stream()
                .filter(i -> i > index)
                .takeWhile(i -> !lexicon.areRivals(root, claim.term(i).root()))
                .filter(alignment::isMet)
                .mapToInt(alignment::partner)
                .max()
                .orElse(-1);
        return isBetween(
                alignment.partner(index),
                last,
                i -> lexicon.areRivals(root, source.get(i).root()));
    }

    /// Its contrary stands between what precedes the word and the word.
    private boolean isOvertaken(int index) {
        int before = claim.content().stream()
                .filter(i -> i < index && alignment.isMet(i))
                .mapToInt(alignment::partner)
                .reduce(-1, (_, next) -> next);
        String root = claim.term(index).root();
        return before >= 0
                && isBetween(
                        before,
                        alignment.partner(index),
                        i -> alignment
                                .lexicon()
                                .areOpposites(root, source.get(i).root()));
    }

    private boolean isBetween(int from, int to, IntPredicate rival) {
        return IntStream.range(from + 1, Math.max(from + 1, to))
                .filter(i -> !alignment.isClaimed(i) && source.get(i).is(Kind.WORD))
                .anyMatch(rival);
    }
}
