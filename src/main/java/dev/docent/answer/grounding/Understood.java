package dev.docent.answer.grounding;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a sentence says without the words for it, because they stand before it or above it.
final class Understood {

    private static final Set<String> POINTING = Set.of(
            "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "these", "both", "two",
            "who");

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "it", "they", "him", "her", "them", "both", "two", "who");

    private static final Set<String> POINTING_TO_THINGS =
            Set.of("it", "this", "that", "them", "these", "those", "both", "which", "its", "their");

    private static final Set<String> PLACING =
            Set.of("in", "at", "on", "under", "behind", "beside", "inside", "outside", "near", "above", "below");

    private final Alignment alignment;
    private final Claim claim;
    private final int verb;
    private final boolean past;
    private final Companions companions;

    /// @param verb which of the claim's terms says what is done
    /// @param past whether it is said of what has been
    Understood(Alignment alignment, int verb, boolean past, Companions companions) {
        this.alignment = alignment;
        this.claim = alignment.claim();
        this.verb = verb;
        this.past = past;
        this.companions = companions;
    }

    /// @param index a term of the claim that does not stand in the sentence
    boolean says(int index) {
        Term term = claim.term(index);
        boolean around = isIn(alignment.window().around().stream(), term);
        return term.is(Term.Kind.WORD)
                ? (around && isSpokenOf(index)) || isBesideUnderstood(index)
                : isUnderstood(index);
    }

    /// Of "unused leave" all is understood where leave is.
    private boolean isBesideUnderstood(int index) {
        int next = index + 1;
        return !past
                && index > verb
                && claim.content().contains(next)
                && claim.term(next).is(Term.Kind.WORD)
                && !alignment.isMet(next)
                && isIn(alignment.window().around().stream(), claim.term(next))
                && isSpokenOf(next);
    }

    /// What was done, and by whom, has to be pointed to; what a rule is about may stand in the heading, or before if
    /// some
    /// of it is said.
    private boolean isSpokenOf(int index) {
        boolean subject = index < verb;
        boolean partly = claim.content().stream()
                .anyMatch(i -> subject ? i < verb && alignment.isMet(i) : i > verb && isLiteral(i));
        boolean rule = !past
                && !isElsewhere(index)
                && (alignment.window().isRow()
                        || (!subject && (partly || isIn(alignment.window().headings().stream(), claim.term(index)))));
        return rule || (subject && partly && !past) || (subject ? pointsAhead() : points(POINTING_TO_THINGS));
    }

    /// "Prams may be left under the stairs" does not say so of the stairwell.
    private boolean isElsewhere(int index) {
        return isPlaced(claim.said().terms(), index)
                && IntStream.range(0, alignment.source().size())
                        .anyMatch(i -> !alignment.isClaimed(i) && isPlaced(alignment.source(), i));
    }

    /// Behind a preposition of place, with an article or not.
    private static boolean isPlaced(List<Term> terms, int index) {
        int before = index - 1;
        while (before >= 0 && SmallWords.DETERMINERS.contains(terms.get(before).text())) {
            before--;
        }
        return terms.get(index).is(Term.Kind.WORD)
                && before >= 0
                && PLACING.contains(terms.get(before).text());
    }

    private boolean isLiteral(int index) {
        return alignment.isMet(index)
                && claim.term(index)
                        .root()
                        .equals(alignment.source().get(alignment.partner(index)).root());
    }

    /// Who or what does it stands before what is done.
    private boolean pointsAhead() {
        List<Term> source = alignment.source();
        int to = alignment.isMet(verb) ? alignment.partner(verb) : source.size();
        return source.subList(0, to).stream().anyMatch(term -> POINTING.contains(term.text()));
    }

    private boolean points(Set<String> words) {
        return alignment.source().stream().anyMatch(term -> words.contains(term.text()));
    }

    /// A name is meant by a pronoun, or by a sentence that names nobody else; so it is by a row that is of nobody else.
    private boolean isUnderstood(int index) {
        Window window = alignment.window();
        Term name = claim.term(index);
        if (isPointedTo(index)) {
            return isIn(window.around().stream(), name);
        }
        boolean names = IntStream.range(0, alignment.source().size())
                .anyMatch(i -> alignment.source().get(i).is(Term.Kind.NAME)
                        && !alignment.isClaimed(i)
                        && (!window.isRow() || Rows.isInKey(alignment, i)));
        boolean titled = isIn(Stream.of(window.passage().above()), name) || isIn(window.headings().stream(), name);
        boolean actor = past && index < verb && !window.isRow();
        return !names && titled && !actor;
    }

    /// A pronoun stands where the name would.
    private boolean isPointedTo(int index) {
        List<Term> source = alignment.source();
        int said = alignment.isMet(verb) ? alignment.partner(verb) : -1;
        boolean mutual = said < 0 || Roles.isMutual(claim.term(verb));
        return IntStream.range(0, source.size())
                .filter(i -> PERSONAL.contains(source.get(i).text()) && !isDeterminer(source, i))
                .filter(i -> said < 0
                        || Math.abs(source.get(i).clause() - source.get(said).clause()) <= 1)
                .anyMatch(i -> mutual || !past || (i < said) == (index < verb));
    }

    /// "Both sides" are not the two who are spoken of.
    private static boolean isDeterminer(List<Term> terms, int index) {
        return Set.of("both", "two").contains(terms.get(index).text())
                && index + 1 < terms.size()
                && terms.get(index + 1).is(Term.Kind.WORD)
                && !Verbs.isVerb(terms, index + 1);
    }

    private boolean isIn(Stream<Said> texts, Term wanted) {
        return texts.flatMap(said -> said.terms().stream())
                .anyMatch(there -> Likeness.isSame(wanted, there, alignment.lexicon()));
    }

    /// "Ishaq Dar" is Dar, if somewhere he is called so, and not called otherwise here.
    boolean isPartOfName(int index) {
        return claim.term(index).is(Term.Kind.NAME)
                && Stream.of(-1, 1)
                        .filter(step -> isName(claim.said().terms(), index + step) && alignment.isMet(index + step))
                        .anyMatch(step -> companions.stand(claim.term(index), claim.term(index + step))
                                && !isName(alignment.source(), alignment.partner(index + step) - step));
    }

    private static boolean isName(List<Term> terms, int index) {
        return index >= 0 && index < terms.size() && terms.get(index).is(Term.Kind.NAME);
    }
}
