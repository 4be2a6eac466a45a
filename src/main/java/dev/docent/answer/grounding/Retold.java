package dev.docent.answer.grounding;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A question whether something is so, as far as a sentence retells it. Terms are named by their places in the claim.
final class Retold {

    /// Words that ask and say nothing.
    private static final Set<String> ASKING = SmallWords.words("""
            ever really truly anyone anybody anything anywhere someone somebody something somewhere
            """);

    private final Alignment alignment;
    private final Restated asked;
    private final Understood around;

    Retold(Alignment alignment, Restated asked, Companions companions) {
        this.alignment = alignment;
        this.asked = asked;
        this.around = new Understood(alignment, at(asked.verb()), asked.past(), companions);
    }

    Alignment alignment() {
        return alignment;
    }

    Claim claim() {
        return alignment.claim();
    }

    Restated asked() {
        return asked;
    }

    Understood around() {
        return around;
    }

    /// @return what is said of the subject; -1 if no term stands there
    int verb() {
        return at(asked.verb());
    }

    /// @return the terms without which nothing of it is said
    List<Integer> core() {
        return asked.core().stream().map(this::at).toList();
    }

    private int at(int offset) {
        List<Term> terms = claim().said().terms();
        return IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).start() == offset)
                .findFirst()
                .orElse(-1);
    }

    boolean isRow() {
        return alignment.window().isRow();
    }

    /// @return whether the sentence has the word, one for it, or its contrary
    boolean isSaid(int index) {
        return index >= 0
                && alignment.isMet(index)
                && (alignment.isContrary(index)
                        || alignment
                                .lexicon()
                                .areInterchangeable(
                                        claim().term(index).root(),
                                        partner(index).root()));
    }

    Term partner(int index) {
        return alignment.source().get(alignment.partner(index));
    }

    /// @return whether it is said, understood, or says nothing
    boolean isThere(int index) {
        boolean isMet = claim().term(index).is(Term.Kind.WORD) ? isSaid(index) : alignment.isMet(index);
        return isMet || isFiller(index) || around.isPartOfName(index) || around.says(index);
    }

    boolean isFiller(int index) {
        return claim().term(index).is(Term.Kind.WORD)
                && (alignment.lexicon().isFiller(claim().term(index).root()) || isAsking(index));
    }

    /// @return whether it only asks: "anything"
    boolean isAsking(int index) {
        return ASKING.contains(claim().term(index).text());
    }

    boolean isOneOf(Set<String> words, Term term) {
        return words.stream().map(alignment.lexicon()::root).anyMatch(term.root()::equals);
    }
}
