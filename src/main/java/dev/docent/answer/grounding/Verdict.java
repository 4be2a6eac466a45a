package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Attestation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /// Verbs that say something of what they are said with, however little they say by themselves.
    private static final Set<String> SAYING = SmallWords.words("""
            need require want come become remain happen occur mean cause start stop keep show work follow find last
            """);

    /// What says of a thing that it comes with another.
    private static final Set<String> BRINGING = SmallWords.words("include contain comprise supply ship come");

    /// What says that somebody has something, may have it, or how it is done.
    private static final Set<String> HOLDING = SmallWords.words("""
            have get include provide offer give cover pay come receive supply contain grant entitle allow permit use
            take keep accept reimburse refund claim book order request approve make need require forbid prohibit ban
            """);

    private static final double MOSTLY = 0.3;

    /// Words that ask and say nothing.
    private static final Set<String> ASKING = SmallWords.words("""
            ever really truly anyone anybody anything anywhere someone somebody something somewhere
            """);

    /// What makes fewer of those before it.
    private static final Set<String> LIMITING = SmallWords.words("under over below above aged older younger born");

    private final Alignment alignment;
    private final Claim claim;
    private final Restated asked;
    private final Understood around;

    Verdict(Alignment alignment, Restated asked, Companions companions) {
        this.alignment = alignment;
        this.claim = alignment.claim();
        this.asked = asked;
        this.around = new Understood(alignment, at(asked.verb()), asked.past(), companions);
    }

    Attestation attestation() {
        int verb = at(asked.verb());
        Optional<Attestation> listed = verb < 0 ? Optional.empty() : Listed.of(alignment, verb);
        if (listed.isPresent()) {
            return listed.get();
        }
        if (verb >= 0 && isSoldApart(verb)) {
            return new Attestation(Kind.CONTRARY, -1);
        }
        if (verb < 0
                || !isDated()
                || !isOfSomething(verb)
                || !isCoreThere(verb)
                || !claim.content().stream().allMatch(this::isThere)) {
            return Attestation.nothing();
        }
        List<Integer> contraries =
                claim.content().stream().filter(alignment::isContrary).toList();
        if (!contraries.isEmpty()) {
            return contraries.equals(List.of(verb)) && isExclusive(verb)
                    ? new Attestation(Kind.CONTRARY, place(verb))
                    : Attestation.nothing();
        }
        if (saysOtherwise(verb)) {
            return Attestation.nothing();
        }
        if (Rows.hasNone(alignment)) {
            return new Attestation(Kind.CONTRARY, -1);
        }
        return new Attestation(kind(verb), place(verb));
    }

    /// A question all of whose other words say little is of those words.
    private boolean isOfSomething(int verb) {
        List<Integer> rest = claim.content().stream()
                .filter(i -> i != verb && !ASKING.contains(claim.term(i).text()))
                .toList();
        return rest.stream().anyMatch(i -> !isFiller(i)) || rest.stream().allMatch(alignment::isMet);
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
        boolean open = isSaid(verb) && asked.deed() && Manner.isOpen(alignment, alignment.partner(verb), asked.past());
        boolean supposed = isSaid(verb) && Supposed.isOnly(alignment, verb, asked.past());
        boolean withdrawn = !asked.past() && (Withdrawn.is(alignment) || (!asked.deed() && isOver(verb)));
        if (open || supposed || withdrawn || isNarrower()) {
            return Kind.OPEN;
        }
        boolean whole =
                claim.content().stream().allMatch(i -> alignment.isMet(i) || isFiller(i) || around.isPartOfName(i));
        return whole ? Kind.WHOLE : Kind.UNDERSTOOD;
    }

    /// "Guide dogs may enter" does not say whether dogs may, nor does "children under six" whether all children.
    private boolean isNarrower() {
        if (asked.past() || alignment.window().isRow() || claim.content().isEmpty()) {
            return false;
        }
        int subject = claim.content().getFirst();
        boolean alone = subject == 1 && claim.term(1).is(Term.Kind.WORD) && alignment.isMet(1) && at(asked.verb()) == 3;
        int before = alone ? alignment.partner(1) - 1 : -1;
        int behind = before + 2;
        if (alone
                && behind < alignment.source().size()
                && LIMITING.contains(alignment.source().get(behind).text())) {
            return true;
        }
        return before >= 0
                && !alignment.source().get(before).text().equals("except")
                && alignment.source().get(before).is(Term.Kind.WORD)
                && alignment.source().get(before).clause() == partner(1).clause()
                && !alignment.isClaimed(before);
    }

    /// "Was the manager until 2023"
    private boolean isOver(int head) {
        if (!isSaid(head) || alignment.window().isRow()) {
            return false;
        }
        int clause = partner(head).clause();
        List<String> before = alignment.source().subList(0, alignment.partner(head)).stream()
                .filter(term -> term.clause() == clause)
                .map(Term::text)
                .toList();
        return before.contains("former")
                || ((before.contains("was") || before.contains("were"))
                        && !before.contains("is")
                        && !before.contains("are"));
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
        return isSaid(verb) && !alignment.window().isRow()
                ? alignment.source().get(alignment.partner(verb)).start()
                : -1;
    }

    /// What says little by itself, as "get" does, may be left out, and so may what a table is of. What it is said with
    /// may not.
    private boolean isCoreThere(int verb) {
        List<Integer> core = asked.core().stream().map(this::at).toList();
        List<Integer> rest =
                claim.content().stream().filter(i -> i > verb && !isFiller(i)).toList();
        boolean little = asked.deed() && isFiller(verb);
        if (core.stream().allMatch(this::isSaid)
                && (!little || rest.isEmpty() || rest.stream().anyMatch(alignment::isMet))) {
            return true;
        }
        boolean having = claim.term(verb).is(Term.Kind.SMALL);
        return core.equals(List.of(verb))
                && (having ? has(rest) : isOfTable(verb) || isLittle(verb))
                && rest.stream().anyMatch(i -> claim.term(i).is(Term.Kind.WORD) || isOfTable(verb))
                && rest.stream().allMatch(i -> claim.term(i).is(Term.Kind.WORD) ? isSaid(i) : isThere(i))
                && rest.stream().filter(alignment::isMet).noneMatch(i -> Rows.saysOfItself(alignment, i))
                && (!alignment.window().isRow() || Rows.areInOneCell(alignment, rest));
    }

    private boolean isLittle(int verb) {
        boolean brings =
                claim.term(verb).text().equals("come") && !alignment.window().isRow() && says(BRINGING);
        boolean little = isFiller(verb) && !isOneOf(SAYING, claim.term(verb));
        return brings || (little && (alignment.window().isRow() || !saysAnotherDeed(verb)));
    }

    /// "Batteries damage the lamp" does not say that the lamp can be used with them.
    private boolean saysAnotherDeed(int verb) {
        List<Term> source = alignment.source();
        Set<Integer> told = claim.content().stream()
                .filter(i -> i != verb && alignment.isMet(i))
                .map(i -> partner(i).clause())
                .collect(Collectors.toSet());
        return IntStream.range(0, source.size())
                .filter(i -> told.contains(source.get(i).clause()) && !alignment.isClaimed(i))
                .filter(i -> source.get(i).is(Term.Kind.WORD) && !isBehindNoun(source, i))
                .anyMatch(i -> asVerb(source.get(i)) > MOSTLY && !isOneOf(HOLDING, source.get(i)));
    }

    /// The root of "damage" has lost its last letter.
    private double asVerb(Term term) {
        return Stream.of(term.text(), term.root(), term.root() + "e")
                .mapToDouble(alignment.lexicon()::asVerb)
                .max()
                .orElseThrow();
    }

    private static boolean isBehindNoun(List<Term> terms, int index) {
        String before = index > 0 ? terms.get(index - 1).text() : "";
        return SmallWords.DETERMINERS.contains(before) || SmallWords.PREPOSITIONS.contains(before);
    }

    private boolean says(Set<String> verbs) {
        return alignment.source().stream().anyMatch(term -> isOneOf(verbs, term));
    }

    /// What is sold separately does not come with it.
    private boolean isSoldApart(int verb) {
        List<Integer> rest = claim.content().stream()
                .filter(i -> i != verb && claim.term(i).is(Term.Kind.WORD) && !isFiller(i))
                .toList();
        return isOneOf(BRINGING, claim.term(verb))
                && alignment.source().stream().anyMatch(term -> term.text().equals("separately"))
                && rest.stream().anyMatch(this::isSaid)
                && rest.stream().allMatch(i -> isSaid(i) || around.says(i));
    }

    /// A row says what there is; a sentence has to say that something has it.
    private boolean has(List<Integer> objects) {
        Set<String> having = asked.past() ? Set.of("had") : Set.of("has", "have");
        List<Term> source = alignment.source();
        return alignment.window().isRow()
                || IntStream.range(0, source.size())
                        .filter(i -> having.contains(source.get(i).text()) && !isOpening(source, i))
                        .anyMatch(i -> objects.stream()
                                .filter(alignment::isMet)
                                .anyMatch(object -> i < alignment.partner(object)
                                        && source.get(i).clause()
                                                == partner(object).clause()));
    }

    /// "Have the battery replaced" tells somebody to do so.
    private static boolean isOpening(List<Term> terms, int index) {
        return index == 0 || terms.get(index - 1).clause() != terms.get(index).clause();
    }

    /// "Formats: WAV, FLAC" says of a recorder what it can record.
    private boolean isOfTable(int verb) {
        return !asked.past()
                && alignment.window().isRow()
                && alignment.window().headings().stream()
                        .flatMap(said -> said.terms().stream())
                        .anyMatch(term -> term.root().equals(claim.term(verb).root()));
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
        boolean isMet = claim.term(index).is(Term.Kind.WORD) ? isSaid(index) : alignment.isMet(index);
        return isMet || isFiller(index) || around.isPartOfName(index) || around.says(index);
    }

    private boolean isFiller(int index) {
        return claim.term(index).is(Term.Kind.WORD)
                && (alignment.lexicon().isFiller(claim.term(index).root())
                        || ASKING.contains(claim.term(index).text()));
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
                || Limits.differ(alignment)
                || (!row && Pairs.areExchanged(alignment))
                || Copula.differs(alignment)
                || Agents.differ(alignment)
                || Exchanges.happened(alignment)
                || (isSaid(verb) && (row ? Rows.listsBoth(alignment, verb) : isMiscast(verb)));
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
                        .anyMatch(term ->
                                term.is(Term.Kind.WORD) && alignment.lexicon().asVerb(term.root()) > 0);
    }
}
