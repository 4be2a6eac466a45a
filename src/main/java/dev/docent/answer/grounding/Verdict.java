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

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "been", "be", "being", "became", "remains", "remained", "as");

    private static final Set<String> POINTING = Set.of(
            "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "these", "both", "two", "who");

    private static final Set<String> POINTING_TO_THINGS =
            Set.of("it", "this", "that", "them", "these", "those", "both", "which", "its", "their");

    /// Words that ask and say nothing.
    private static final Set<String> ASKING = Set.of(
            "ever", "really", "truly", "anyone", "anybody", "anything", "anywhere", "someone", "somebody", "something",
            "somewhere");

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
        if (verb < 0 || !isDated() || !isCoreThere(verb) || !claim.content().stream().allMatch(this::isThere)) {
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

    /// A month that can't be told from a word, or whose year is not known, has to stand there.
    private boolean isDated() {
        return claim.said().dates().stream().allMatch(date -> Days.stand(alignment, date))
                && claim.said().terms().stream()
                        .filter(term -> isCapital(claim.said(), term) && SmallWords.isOfCalendar(term.text()))
                        .filter(term -> claim.said().dates().stream()
                                .noneMatch(date -> date.start() <= term.start() && term.end() <= date.end()))
                        .allMatch(term -> Stream.concat(
                                        Stream.of(alignment.window().said()), alignment.window().around().stream())
                                .anyMatch(said -> said.terms().stream()
                                        .anyMatch(it -> it.text().equals(term.text()) && isCapital(said, it))));
    }

    private static boolean isCapital(Said said, Term term) {
        return Character.isUpperCase(said.text().charAt(term.start()));
    }

    private Kind kind(int verb) {
        boolean open = alignment.isMet(verb)
                && asked.deed()
                && Manner.isOpen(alignment, alignment.partner(verb), asked.past());
        if (open || isNarrower()) {
            return Kind.OPEN;
        }
        boolean whole = claim.content().stream()
                .allMatch(i -> alignment.isMet(i) || isFiller(i) || isPartOfName(i));
        return whole ? Kind.WHOLE : Kind.UNDERSTOOD;
    }

    /// "Guide dogs may enter" does not say whether dogs may.
    private boolean isNarrower() {
        if (asked.past() || alignment.window().isRow() || claim.content().isEmpty()) {
            return false;
        }
        int subject = claim.content().getFirst();
        boolean alone = subject == 1 && claim.term(1).is(Term.Kind.WORD) && alignment.isMet(1) && at(asked.verb()) == 3;
        int before = alone ? alignment.partner(1) - 1 : -1;
        return before >= 0
                && alignment.source().get(before).is(Term.Kind.WORD)
                && alignment.source().get(before).clause() == partner(1).clause()
                && !alignment.isClaimed(before);
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
                        || alignment
                                .lexicon()
                                .areInterchangeable(
                                        claim.term(index).root(), partner(index).root()));
    }

    private Term partner(int index) {
        return alignment.source().get(alignment.partner(index));
    }

    private boolean isThere(int index) {
        Term term = claim.term(index);
        if (alignment.isMet(index) || isFiller(index) || isPartOfName(index)) {
            return true;
        }
        boolean around = isIn(alignment.window().around().stream(), term);
        return term.is(Term.Kind.WORD) ? around && isSpokenOf(index) : isUnderstood(index);
    }

    /// What was done, and by whom, has to be pointed to; what a rule is about may stand in the heading.
    private boolean isSpokenOf(int index) {
        boolean subject = index < at(asked.verb());
        boolean partly = subject
                && claim.content().stream().anyMatch(i -> i < at(asked.verb()) && alignment.isMet(i));
        boolean rule = !asked.past() && (!subject || alignment.window().isRow());
        return rule || partly || points(subject ? POINTING : POINTING_TO_THINGS);
    }

    private boolean points(Set<String> words) {
        return alignment.source().stream().anyMatch(term -> words.contains(term.text()));
    }

    /// A name is meant by a pronoun, or by a sentence that names nobody else.
    private boolean isUnderstood(int index) {
        Window window = alignment.window();
        Term name = claim.term(index);
        if (points(POINTING)) {
            return isIn(window.around().stream(), name);
        }
        boolean names = IntStream.range(0, alignment.source().size())
                .anyMatch(i -> alignment.source().get(i).is(Term.Kind.NAME) && !alignment.isClaimed(i));
        boolean titled = isIn(Stream.of(window.passage().above()), name) || isIn(window.headings().stream(), name);
        boolean actor = asked.past() && index < at(asked.verb()) && !window.isRow();
        return !names && titled && !actor;
    }

    private boolean isIn(Stream<Said> texts, Term wanted) {
        return texts.flatMap(said -> said.terms().stream())
                .anyMatch(there -> Likeness.isSame(wanted, there, alignment.lexicon()));
    }

    private boolean isFiller(int index) {
        return claim.term(index).is(Term.Kind.WORD)
                && (alignment.lexicon().isFiller(claim.term(index).root())
                        || ASKING.contains(claim.term(index).text()));
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
                || Agents.differ(alignment)
                || Exchanges.happened(alignment)
                || (!row && alignment.isMet(verb) && isMiscast(verb));
    }

    private boolean isMiscast(int verb) {
        return asked.deed() ? Casting.differs(alignment, verb) : isDoneInstead(verb);
    }

    /// "Lind met the mayor" does not say that Lind is the mayor.
    private boolean isDoneInstead(int head) {
        return claim.content().stream()
                .filter(i -> i < head && claim.term(i).is(Term.Kind.NAME) && alignment.isMet(i))
                .anyMatch(i -> isDoneBetween(alignment.partner(i), alignment.partner(head)));
    }

    private boolean isDoneBetween(int one, int other) {
        List<Term> between = alignment.source().subList(Math.min(one, other) + 1, Math.max(one, other));
        boolean apart = alignment.source().get(one).clause()
                != alignment.source().get(other).clause();
        return !apart
                && between.stream().noneMatch(term -> BEING.contains(term.text()))
                && between.stream()
                        .anyMatch(term -> term.is(Term.Kind.WORD) && alignment.lexicon().asVerb(term.root()) > 0);
    }
}
