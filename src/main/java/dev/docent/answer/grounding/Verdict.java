package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Attestation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What one sentence says to a question whether something is so.
final class Verdict {

    /// Words of which one is so if the other is not.
    private static final Set<String> EXCLUSIVE = SmallWords.words("""
            accept reject refuse approve allow permit forbid prohibit ban open close include exclude rise fall
            increase decrease win lose pass fail legal illegal compulsory mandatory optional voluntary true false
            support oppose
            """);

    private static final Set<String> BEING = SmallWords.words("""
            is are was were been be being became remains remained as
            """);

    private final Retold retold;
    private final Alignment alignment;
    private final Claim claim;
    private final int verb;

    Verdict(Retold retold) {
        this.retold = retold;
        this.alignment = retold.alignment();
        this.claim = retold.claim();
        this.verb = retold.verb();
    }

    Attestation attestation() {
        var core = new Core(retold);
        Optional<Attestation> listed = verb < 0 ? Optional.empty() : Listed.of(alignment, verb);
        if (listed.isPresent()) {
            return listed.get();
        }
        if (verb >= 0 && isSoldApart()) {
            return new Attestation(Kind.CONTRARY, -1);
        }
        if (verb < 0
                || !isDated()
                || !core.isOfSomething()
                || !core.isSaid()
                || !claim.content().stream().allMatch(retold::isThere)) {
            return Attestation.nothing();
        }
        List<Integer> contraries =
                claim.content().stream().filter(alignment::isContrary).toList();
        if (!contraries.isEmpty()) {
            return contraries.equals(List.of(verb)) && isExclusive()
                    ? new Attestation(Kind.CONTRARY, place())
                    : Attestation.nothing();
        }
        if (saysOtherwise()) {
            return Attestation.nothing();
        }
        if (Rows.hasNone(alignment)) {
            return new Attestation(Kind.CONTRARY, -1);
        }
        return new Attestation(kind(), place());
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

    private Kind kind() {
        if (new LeftOpen(retold).is()) {
            return Kind.OPEN;
        }
        boolean whole = claim.content().stream()
                .allMatch(i -> alignment.isMet(i)
                        || retold.isFiller(i)
                        || retold.around().isPartOfName(i));
        return whole ? Kind.WHOLE : Kind.UNDERSTOOD;
    }

    private int place() {
        return retold.isSaid(verb) && !retold.isRow()
                ? alignment.source().get(alignment.partner(verb)).start()
                : -1;
    }

    /// What is sold separately does not come with it.
    private boolean isSoldApart() {
        List<Integer> rest = claim.content().stream()
                .filter(i -> i != verb && claim.term(i).is(Term.Kind.WORD) && !retold.isFiller(i))
                .toList();
        return retold.isOneOf(Core.BRINGING, claim.term(verb))
                && alignment.source().stream().anyMatch(term -> term.text().equals("separately"))
                && rest.stream().anyMatch(retold::isSaid)
                && rest.stream()
                        .allMatch(i -> retold.isSaid(i) || retold.around().says(i));
    }

    private boolean isExclusive() {
        return retold.isOneOf(EXCLUSIVE, claim.term(verb)) && retold.isOneOf(EXCLUSIVE, retold.partner(verb));
    }

    private boolean saysOtherwise() {
        boolean row = retold.isRow();
        return Rivals.standBetween(alignment)
                || Sides.objection(alignment).isPresent()
                || Extent.differs(alignment)
                || Limits.differ(alignment)
                || (!row && Pairs.areExchanged(alignment))
                || Copula.differs(alignment)
                || Agents.differ(alignment)
                || Exchanges.happened(alignment)
                || (retold.isSaid(verb) && (row ? Rows.listsBoth(alignment, verb) : isMiscast()));
    }

    private boolean isMiscast() {
        return retold.asked().deed() ? Casting.differs(alignment, verb) : isDoneInstead();
    }

    /// "Lind met the mayor" does not say that Lind is the mayor.
    private boolean isDoneInstead() {
        return claim.content().stream()
                .filter(i -> i < verb && claim.term(i).is(Term.Kind.NAME) && alignment.isMet(i))
                .anyMatch(i -> isDoneBetween(alignment.partner(i), alignment.partner(verb)));
    }

    private boolean isDoneBetween(int one, int other) {
        List<Term> between = alignment.source().subList(Math.min(one, other) + 1, Math.max(one, other));
        boolean apart = alignment.source().get(one).clause()
                != alignment.source().get(other).clause();
        return !apart
                && between.stream().noneMatch(term -> BEING.contains(term.text()))
                && between.stream()
                        .anyMatch(term ->
                                term.is(Term.Kind.WORD) && alignment.lexicon().asVerb(term.root()) > 0);
    }
}
