package dev.docent.answer.grounding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether a sentence says what a question asks for in the first place, however much else it leaves out.
final class Core {

    /// Verbs that say something of what they are said with, however little they say by themselves.
    private static final Set<String> SAYING = SmallWords.words("""
            need require want come become remain happen occur mean cause start stop keep show work follow find last
            """);

    /// What says of a thing that it comes with another.
    static final Set<String> BRINGING = SmallWords.words("include contain comprise supply ship come");

    /// What says that somebody has something, may have it, or how it is done.
    private static final Set<String> HOLDING = SmallWords.words("""
            have get include provide offer give cover pay come receive supply contain grant entitle allow permit use
            take keep accept reimburse refund claim book order request approve make need require forbid prohibit ban
            """);

    private static final double MOSTLY = 0.3;

    private final Retold retold;
    private final Alignment alignment;
    private final Claim claim;
    private final Restated asked;
    private final int verb;

    Core(Retold retold) {
        this.retold = retold;
        this.alignment = retold.alignment();
        this.claim = retold.claim();
        this.asked = retold.asked();
        this.verb = retold.verb();
    }

    /// A question all of whose other words say little is of those words.
    boolean isOfSomething() {
        List<Integer> rest = claim.content().stream()
                .filter(i -> i != verb && !retold.isAsking(i))
                .toList();
        return rest.stream().anyMatch(i -> !retold.isFiller(i)) || rest.stream().allMatch(alignment::isMet);
    }

    /// What says little by itself, as "get" does, may be left out, and so may what a table is of. What it is said with
    /// may not.
    boolean isSaid() {
        List<Integer> core = retold.core();
        List<Integer> rest = claim.content().stream()
                .filter(i -> i > verb && !retold.isFiller(i))
                .toList();
        boolean little = asked.deed() && retold.isFiller(verb);
        if (core.stream().allMatch(retold::isSaid)
                && (!little || rest.isEmpty() || rest.stream().anyMatch(alignment::isMet))) {
            return true;
        }
        boolean having = claim.term(verb).is(Term.Kind.SMALL);
        return core.equals(List.of(verb))
                && (having ? has(rest) : isOfTable() || isLittle())
                && rest.stream().anyMatch(i -> claim.term(i).is(Term.Kind.WORD) || isOfTable())
                && rest.stream().allMatch(i -> claim.term(i).is(Term.Kind.WORD) ? retold.isSaid(i) : retold.isThere(i))
                && rest.stream().filter(alignment::isMet).noneMatch(i -> Rows.saysOfItself(alignment, i))
                && (!retold.isRow() || Rows.areInOneCell(alignment, rest));
    }

    private boolean isLittle() {
        boolean brings = claim.term(verb).text().equals("come") && !retold.isRow() && says(BRINGING);
        boolean little = retold.isFiller(verb) && !retold.isOneOf(SAYING, claim.term(verb));
        return brings || (little && (retold.isRow() || !saysAnotherDeed()));
    }

    /// "Batteries damage the lamp" does not say that the lamp can be used with them.
    private boolean saysAnotherDeed() {
        List<Term> source = alignment.source();
        Set<Integer> told = claim.content().stream()
                .filter(i -> i != verb && alignment.isMet(i))
                .map(i -> retold.partner(i).clause())
                .collect(Collectors.toSet());
        return IntStream.range(0, source.size())
                .filter(i -> told.contains(source.get(i).clause()) && !alignment.isClaimed(i))
                .filter(i -> source.get(i).is(Term.Kind.WORD) && !isBehindNoun(source, i))
                .anyMatch(i -> asVerb(source.get(i)) > MOSTLY && !retold.isOneOf(HOLDING, source.get(i)));
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
        return alignment.source().stream().anyMatch(term -> retold.isOneOf(verbs, term));
    }

    /// A row says what there is; a sentence has to say that something has it.
    private boolean has(List<Integer> objects) {
        Set<String> having = asked.past() ? Set.of("had") : Set.of("has", "have");
        List<Term> source = alignment.source();
        return retold.isRow()
                || IntStream.range(0, source.size())
                        .filter(i -> having.contains(source.get(i).text()) && !isOpening(source, i))
                        .anyMatch(i -> objects.stream()
                                .filter(alignment::isMet)
                                .anyMatch(object -> i < alignment.partner(object)
                                        && source.get(i).clause()
                                                == retold.partner(object).clause()));
    }

    /// "Have the battery replaced" tells somebody to do so.
    private static boolean isOpening(List<Term> terms, int index) {
        return index == 0 || terms.get(index - 1).clause() != terms.get(index).clause();
    }

    /// "Formats: WAV, FLAC" says of a recorder what it can record.
    private boolean isOfTable() {
        return !asked.past()
                && retold.isRow()
                && alignment.window().headings().stream()
                        .flatMap(said -> said.terms().stream())
                        .anyMatch(term -> term.root().equals(claim.term(verb).root()));
    }
}
