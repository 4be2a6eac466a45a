package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which term of a window stands for which term of a claim.
final class Alignment {

    private static final Set<String> OBJECTS =
            Set.of("him", "her", "them", "it", "this", "that", "both", "these", "those");
    private static final int NONE = -1;
    private static final int REACH = 5;
    private static final double HEAVY = 1.5;
    private static final double LIGHT = 0.25;
    private static final double LOOSELY = 0.7;

    private final Lexicon lexicon;
    private final Claim claim;
    private final Window window;
    private final Likeness likeness;

    /// For each term of the claim its partner in the window.
    private final int[] partners;

    /// Those whose partners say more or less than they do.
    private final Set<Integer> loose = new HashSet<>();

    /// Those whose partners say the contrary.
    private final Set<Integer> contrary = new HashSet<>();

    private Alignment(Lexicon lexicon, Claim claim, Window window) {
        this.lexicon = lexicon;
        this.claim = claim;
        this.window = window;
        this.likeness = new Likeness(lexicon, claim, window);
        this.partners = new int[claim.said().terms().size()];
        Arrays.fill(partners, NONE);
    }

    static Alignment of(Claim claim, Window window, Lexicon lexicon) {
        var alignment = new Alignment(lexicon, claim, window);
        alignment.pair(alignment.likeness::isLiteral);
        alignment.pair(alignment.likeness::isSame);
        alignment.pair(alignment.likeness::isAkin, alignment.loose);
        alignment.pair(alignment::isContraryOf, alignment.contrary);
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
    private void pair(Test test) {
        int last = NONE;
        for (int i : claim.content()) {
            if (!isMet(i)) {
                partners[i] = nearest(i, last, test);
            }
            last = isMet(i) ? partners[i] : last;
        }
    }

    /// Whether a term of the window may stand for one of the claim.
    private interface Test {
        boolean test(int index, int other);
    }

    private void pair(Test test, Set<Integer> noted) {
        List<Integer> open = unmet();
        pair(test);
        open.stream().filter(this::isMet).forEach(noted::add);
    }

    private boolean isContraryOf(int index, int other) {
        return likeness.isOpposite(index, other) && isBesideNeighbour(index, other);
    }

    /// @return whether what stands next to the claim's term has its partner near the other
    private boolean isBesideNeighbour(int index, int other) {
        int clause = source().get(other).clause();
        return claim.content().stream()
                .filter(i -> i != index && isMet(i) && Math.abs(i - index) <= REACH)
                .anyMatch(i -> Math.abs(partners[i] - other) <= REACH
                        && Math.abs(source().get(partners[i]).clause() - clause) <= 1);
    }

    /// @return whether the term's partner says the contrary of it
    boolean isContrary(int index) {
        return contrary.contains(index);
    }

    private int nearest(int index, int last, Test test) {
        int best = NONE;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < source().size(); i++) {
            if (!isClaimed(i) && test.test(index, i)) {
                double distance = (last == NONE ? i * 0.01 : Math.abs(i - last - 1));
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
        }
        return best;
    }

    /// @return whether what stands around the window says the term
    boolean isAround(int index) {
        Term wanted = claim.term(index);
        boolean subject = index < claim.verb() || hasObjectPronoun();
        List<Said> around = subject ? window.around() : window.headings();
        return around.stream()
                .anyMatch(said -> said.terms().stream().anyMatch(there -> Likeness.isSame(wanted, there, lexicon)));
    }

    boolean isVerb(int index) {
        return Verbs.isVerb(claim.said().terms(), index);
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
        Stream<Place> words =
                claim.content().stream().filter(this::isMet).map(i -> window.place(source().get(partners[i])));
        Stream<Place> dates = window.said().dates().stream()
                .filter(it -> claim.said().dates().stream().anyMatch(date -> Days.bearsOut(it, date)))
                .map(it -> window.place(it.start(), it.end()));
        List<Place> places = Stream.concat(words, dates).toList();
        return places.isEmpty() ? window.place() : Place.around(places);
    }

    /// @param around how much a term counts that only stands around the window
    /// @return the share of what the claim says that stands in the window
    double coverage(double around) {
        double all = HEAVY * claim.said().dates().size();
        double met = all;
        for (int i : claim.content()) {
            all += weight(i);
            met += isMet(i)
                    ? weight(i) * (loose.contains(i) ? LOOSELY : 1)
                    : around > 0 && isAround(i) && !isVerb(i) ? around * weight(i) : 0;
        }
        return all == 0 ? 1 : met / all;
    }
}
