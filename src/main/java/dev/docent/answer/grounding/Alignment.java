package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Which term of a window stands for which term of a claim.
final class Alignment {

    private static final Set<String> ONE = Set.of("a", "an", "single", "sole");
    private static final Set<String> NOUN_OPENERS = Set.of("a", "an", "the", "of", "this", "that", "its", "their");
    private static final Set<String> VERB_OPENERS =
            Set.of("to", "will", "would", "may", "can", "could", "might", "must", "should", "did", "not");
    private static final Set<String> OBJECTS =
            Set.of("him", "her", "them", "it", "this", "that", "both", "these", "those");
    private static final int NONE = -1;
    private static final double HEAVY = 1.5;
    private static final double LIGHT = 0.25;

    private final Lexicon lexicon;
    private final Claim claim;
    private final Window window;

    /// For each term of the claim its partner in the window.
    private final int[] partners;

    private Alignment(Lexicon lexicon, Claim claim, Window window) {
        this.lexicon = lexicon;
        this.claim = claim;
        this.window = window;
        this.partners = new int[claim.said().terms().size()];
        Arrays.fill(partners, NONE);
    }

    static Alignment of(Claim claim, Window window, Lexicon lexicon) {
        var alignment = new Alignment(lexicon, claim, window);
        alignment.pair(true);
        alignment.pair(false);
        return alignment;
    }

    Claim claim() {
        return claim;
    }

    Window window() {
        return window;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Term> source() {
        return window.said().terms();
    }

    boolean isMet(int index) {
        return partners[index] != NONE;
    }

    /// @return the place of the term's partner in the window
    int partner(int index) {
        return partners[index];
    }

    /// @return whether some term of the claim stands for that term of the window
    boolean isClaimed(int source) {
        return IntStream.of(partners).anyMatch(it -> it == source);
    }

    /// @return the terms of the claim that say something and have no partner
    List<Integer> unmet() {
        return claim.content().stream().filter(i -> !isMet(i)).toList();
    }

    /// A word itself goes before what may stand for it.
    private void pair(boolean literally) {
        int last = NONE;
        for (int i : claim.content()) {
            if (!isMet(i)) {
                partners[i] = nearest(i, last, literally);
            }
            last = isMet(i) ? partners[i] : last;
        }
    }

    private int nearest(int index, int last, boolean literally) {
        int best = NONE;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < source().size(); i++) {
            boolean taken = isClaimed(i);
            boolean fits = !taken && (!literally || isLiteral(index, i));
            if (fits && matches(index, i)) {
                double distance = (last == NONE ? i * 0.01 : Math.abs(i - last - 1));
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
        }
        return best;
    }

    private boolean isLiteral(int index, int other) {
        return claim.term(index).is(Kind.NUMBER)
                || source().get(other).root().equals(claim.term(index).root());
    }

    private boolean matches(int index, int other) {
        Term wanted = claim.term(index);
        Term there = source().get(other);
        if (wanted.is(Kind.NUMBER)) {
            return isSame(wanted, there) && isMeasured(wanted, there);
        }
        return isSame(wanted, there, lexicon)
                || isJoined(wanted, other, source())
                || isJoined(there, index, claim.said().terms());
    }

    /// A number without a unit has that of another beside it, as in "50 or 60 Hz", or of its column.
    private boolean isMeasured(Term wanted, Term there) {
        String unit = wanted.amount().map(Amount::unit).orElse("");
        boolean bare = there.amount().map(Amount::unit).orElse("").isEmpty();
        return unit.isEmpty()
                || !bare
                || window.isRow()
                || source().stream()
                        .anyMatch(term -> !term.equals(there)
                                && term.amount()
                                        .filter(it -> it.unit().equals(unit))
                                        .isPresent());
    }

    private static boolean isSame(Term number, Term there) {
        Amount amount = number.amount().orElseThrow();
        if (there.amount().isPresent()) {
            return amount.equalsIn(there.amount().get());
        }
        return number.text().equals("one") && ONE.contains(there.text());
    }

    /// @return whether one word may stand for the other
    static boolean isSame(Term wanted, Term there, Lexicon lexicon) {
        if (wanted.is(Kind.NUMBER)) {
            return isSame(wanted, there);
        }
        if (there.is(Kind.SMALL) || there.is(Kind.NUMBER)) {
            return wanted.text().equals(there.text());
        }
        if (wanted.is(Kind.NAME) && there.is(Kind.NAME)) {
            return wanted.text().equals(there.text())
                    || (lexicon.isNation(wanted.text()) && wanted.root().equals(there.root()))
                    || lexicon.isCapitalOf(wanted.root(), there.text())
                    || wanted.text().equals(there.text() + "s")
                    || there.text().equals(wanted.text() + "s");
        }
        return lexicon.areSynonyms(wanted.root(), there.root());
    }

    /// "Ironclad" is "iron-clad".
    private static boolean isJoined(Term whole, int part, List<Term> terms) {
        return part + 1 < terms.size()
                && whole.text().length() > 5
                && whole.text()
                        .replace("-", "")
                        .equals(terms.get(part).text() + terms.get(part + 1).text());
    }

    /// @return whether what stands around the window says the term
    boolean isAround(int index) {
        Term wanted = claim.term(index);
        boolean subject = index < claim.verb() || hasObjectPronoun();
        List<Said> around = subject ? window.around() : window.headings();
        return around.stream()
                .anyMatch(said -> said.terms().stream().anyMatch(there -> isSame(wanted, there, lexicon)));
    }

    boolean isVerb(int index) {
        return isVerb(claim.said().terms(), index);
    }

    /// A past tense or a participle after none of the words that go before a noun, or what follows "to" and "will".
    static boolean isVerb(List<Term> terms, int index) {
        Term term = terms.get(index);
        String before = index > 0 ? terms.get(index - 1).text() : "";
        boolean past = term.text().endsWith("ed") || !term.text().startsWith(term.root());
        boolean third =
                index > 0 && term.text().endsWith("s") && terms.get(index - 1).is(Kind.NAME);
        return term.is(Kind.WORD) && !NOUN_OPENERS.contains(before) && (past || third || VERB_OPENERS.contains(before));
    }

    private boolean hasObjectPronoun() {
        return source().stream().anyMatch(term -> OBJECTS.contains(term.text()));
    }

    private double weight(int index) {
        Term term = claim.term(index);
        if (term.is(Kind.WORD)) {
            return lexicon.isFiller(term.root()) ? LIGHT : 1;
        }
        return HEAVY;
    }

    /// @return where the words that carry the claim stand in the passage
    Place place() {
        List<Place> places = claim.content().stream()
                .filter(this::isMet)
                .map(i -> window.place(source().get(partners[i])))
                .toList();
        return places.isEmpty() ? window.place() : Place.around(places);
    }

    /// @param around how much a term counts that only stands around the window
    /// @return the share of what the claim says that stands in the window
    double coverage(double around) {
        double all = HEAVY * claim.said().dates().size();
        double met = all;
        for (int i : claim.content()) {
            all += weight(i);
            met += isMet(i) ? weight(i) : around > 0 && isAround(i) && !isVerb(i) ? around * weight(i) : 0;
        }
        return all == 0 ? 1 : met / all;
    }
}
