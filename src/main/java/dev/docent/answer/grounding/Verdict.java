package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Telling.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What one sentence says to a question whether something is so.
final class Verdict {

    /// Words of which one is so if the other is not.
    private static final Set<String> EXCLUSIVE = Set.of(
            "accept", "reject", "refuse", "approve", "allow", "permit", "forbid", "prohibit", "ban", "open", "close",
            "include", "exclude", "rise", "fall", "increase", "decrease", "win", "lose", "pass", "fail", "legal", "illegal",
            "compulsory", "mandatory", "optional", "voluntary", "true", "false", "support", "oppose");

    private static final Set<String> POINTING = Set.of(
            "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "these", "both", "two", "who");

    private final Alignment alignment;
    private final Claim claim;
    private final Restated asked;
    private final Companions companions;

    Verdict(Alignment alignment, Restated asked, Companions companions) {
        this.alignment = alignment;
        this.claim = alignment.claim();
        this.asked = asked;
        this.companions = companions;
    }

    Telling telling() {
        int verb = at(asked.verb());
        boolean dated = claim.said().dates().stream().allMatch(date -> Days.stand(alignment, date));
        if (verb < 0 || !dated || !isCoreThere(verb) || !claim.content().stream().allMatch(this::isThere)) {
            return Telling.nothing();
        }
        List<Integer> contraries =
                claim.content().stream().filter(alignment::isContrary).toList();
        if (!contraries.isEmpty()) {
            return contraries.equals(List.of(verb)) && isExclusive(verb)
                    ? new Telling(Kind.CONTRARY, place(verb))
                    : Telling.nothing();
        }
        if (saysOtherwise(verb)) {
            return Telling.nothing();
        }
        return new Telling(kind(verb), place(verb));
    }

    private Kind kind(int verb) {
        boolean open = alignment.isMet(verb)
                && asked.deed()
                && Manner.isOpen(alignment, alignment.partner(verb), asked.past());
        if (open) {
            return Kind.OPEN;
        }
        boolean whole = claim.content().stream()
                .allMatch(i -> alignment.isMet(i) || isFiller(i) || isPartOfName(i));
        return whole ? Kind.WHOLE : Kind.UNDERSTOOD;
    }

    /// @return which term of the claim stands there; -1 if none
    private int at(int offset) {
        List<Term> terms = claim.said().terms();
        return IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).start() == offset)
                .findFirst()
                .orElse(-1);
    }

    private int place(int verb) {
        return alignment.isMet(verb) && !alignment.window().isRow()
                ? alignment.source().get(alignment.partner(verb)).start()
                : -1;
    }

    /// What says little by itself, as "get" does, may be left out, and what it is said with may not.
    private boolean isCoreThere(int verb) {
        List<Integer> core = asked.core().stream().map(this::at).toList();
        if (core.stream().allMatch(this::isSaid)) {
            return true;
        }
        List<Integer> rest = claim.content().stream()
                .filter(i -> i > verb && claim.term(i).is(Term.Kind.WORD) && !isFiller(i))
                .toList();
        return core.equals(List.of(verb)) && isFiller(verb) && !rest.isEmpty() && rest.stream().allMatch(this::isSaid);
    }

    private boolean isSaid(int index) {
        return index >= 0
                && alignment.isMet(index)
                && (alignment.isContrary(index)
                        || Likeness.isSame(claim.term(index), partner(index), alignment.lexicon()));
    }

    private Term partner(int index) {
        return alignment.source().get(alignment.partner(index));
    }

    private boolean isThere(int index) {
        Term term = claim.term(index);
        if (alignment.isMet(index) || isFiller(index) || isPartOfName(index)) {
            return true;
        }
        List<Said> around = alignment.window().around();
        return term.is(Term.Kind.WORD) ? isIn(around.stream(), term) : isUnderstood(term);
    }

    /// A name is meant by a pronoun, or by a sentence that names nobody else.
    private boolean isUnderstood(Term name) {
        Window window = alignment.window();
        boolean points = alignment.source().stream().anyMatch(term -> POINTING.contains(term.text()));
        boolean names = IntStream.range(0, alignment.source().size())
                .anyMatch(i -> alignment.source().get(i).is(Term.Kind.NAME) && !alignment.isClaimed(i));
        if (points) {
            return isIn(window.around().stream(), name);
        }
        boolean titled = isIn(Stream.of(window.passage().above()), name) || isIn(window.headings().stream(), name);
        return !names && titled;
    }

    private boolean isIn(Stream<Said> texts, Term wanted) {
        return texts.flatMap(said -> said.terms().stream())
                .anyMatch(there -> Likeness.isSame(wanted, there, alignment.lexicon()));
    }

    private boolean isFiller(int index) {
        return claim.term(index).is(Term.Kind.WORD)
                && alignment.lexicon().isFiller(claim.term(index).root());
    }

    /// "Ishaq Dar" is Dar, if somewhere he is called so, and not called otherwise here.
    private boolean isPartOfName(int index) {
        return claim.term(index).is(Term.Kind.NAME)
                && Stream.of(-1, 1)
                        .filter(step -> isName(claim.said().terms(), index + step) && alignment.isMet(index + step))
                        .anyMatch(step -> companions.stand(claim.term(index), claim.term(index + step))
                                && !isName(alignment.source(), alignment.partner(index + step) - step));
    }

    private static boolean isName(List<Term> terms, int index) {
        return index >= 0 && index < terms.size() && terms.get(index).is(Term.Kind.NAME);
    }

    private boolean isExclusive(int verb) {
        return isOneOf(EXCLUSIVE, claim.term(verb)) && isOneOf(EXCLUSIVE, partner(verb));
    }

    private boolean isOneOf(Set<String> words, Term term) {
        return words.stream().map(alignment.lexicon()::root).anyMatch(term.root()::equals);
    }

    private boolean saysOtherwise(int verb) {
        boolean row = alignment.window().isRow();
        return Rivals.standBetween(alignment)
                || Sides.objection(alignment).isPresent()
                || Extent.differs(alignment)
                || (!row && Pairs.areExchanged(alignment))
                || Copula.differs(alignment)
                || Roles.areSwapped(alignment)
                || Agents.differ(alignment)
                || Exchanges.happened(alignment)
                || (!row && asked.deed() && alignment.isMet(verb) && Casting.differs(alignment, verb));
    }
}
