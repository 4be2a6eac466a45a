package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;

/// Whether a term of a window may stand for one of a claim. Terms are named by their places.
final class Likeness {

    /// Said of much, and yet nothing that may be left out.
    private static final Set<String> LEAVE = Set.of("allow", "permit");

    private static final Set<String> ONE = Set.of("a", "an", "single", "sole");

    private final Lexicon lexicon;
    private final Claim claim;
    private final Window window;

    Likeness(Lexicon lexicon, Claim claim, Window window) {
        this.lexicon = lexicon;
        this.claim = claim;
        this.window = window;
    }

    private List<Term> source() {
        return window.said().terms();
    }

    /// @return whether it is the word itself, or the number
    boolean isLiteral(int index, int other) {
        boolean literal = claim.term(index).is(Kind.NUMBER)
                || source().get(other).root().equals(claim.term(index).root());
        return literal && isSame(index, other);
    }

    /// @return whether one says more or less than the other; a row's cells say what they say
    boolean isAkin(int index, int other) {
        Term wanted = claim.term(index);
        Term there = source().get(other);
        return wanted.is(Kind.WORD)
                && there.is(Kind.WORD)
                && !window.isRow()
                && lexicon.areAkin(wanted.root(), there.root());
    }

    /// @return whether one may stand for the other
    boolean isSame(int index, int other) {
        Term wanted = claim.term(index);
        Term there = source().get(other);
        if (wanted.is(Kind.NUMBER)) {
            return isSameNumber(wanted, there) && (isMeasured(wanted, there) || isOneUnit(wanted, other));
        }
        return isSame(wanted, there, lexicon)
                || isJoined(wanted, other, source())
                || isJoined(there, index, claim.said().terms());
    }

    /// "One hour" is "an hour".
    private boolean isOneUnit(Term wanted, int other) {
        return ONE.contains(source().get(other).text())
                && other + 1 < source().size()
                && wanted.amount().orElseThrow().said() == 1
                && claim.said().terms().stream()
                        .anyMatch(it -> it.start() > wanted.start()
                                && it.root().equals(source().get(other + 1).root()));
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
                                && window.unitOf(term) == window.unitOf(there)
                                && term.amount()
                                        .filter(it -> it.unit().equals(unit))
                                        .isPresent());
    }

    private static boolean isSameNumber(Term number, Term there) {
        Amount amount = number.amount().orElseThrow();
        if (there.amount().isPresent()) {
            return amount.equalsIn(there.amount().get());
        }
        return number.text().equals("one") && ONE.contains(there.text());
    }

    /// @return whether one word may stand for the other
    static boolean isSame(Term wanted, Term there, Lexicon lexicon) {
        if (wanted.is(Kind.NUMBER)) {
            return isSameNumber(wanted, there);
        }
        if (there.is(Kind.SMALL) || there.is(Kind.NUMBER)) {
            return wanted.text().equals(there.text()) || wanted.text().equals(there.text() + "s");
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

    /// @return whether the one contradicts the other, which the claim does not say too
    boolean isOpposite(int index, int other) {
        Term wanted = claim.term(index);
        Term there = source().get(other);
        return wanted.is(Kind.WORD)
                && there.is(Kind.WORD)
                && (!lexicon.isFiller(wanted.root()) || LEAVE.contains(wanted.root()))
                && lexicon.areOpposites(wanted.root(), there.root())
                && claim.said().terms().stream().noneMatch(it -> it.root().equals(there.root()));
    }
}
