package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Amount.Bound;
import dev.docent.answer.grounding.Term.Kind;
import dev.docent.answer.grounding.Units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the numbers among the terms of a text: with their powers, their units and their bounds.
final class Numbers {

    private final Units units = Units.shared();
    private final Fractions fractions = new Fractions(units);

    /// @return the terms, with each number as one
    List<Term> read(List<Term> terms, String text) {
        var read = new ArrayList<Term>();
        int next = 0;
        while (next < terms.size()) {
            next = step(terms, next, text, read);
        }
        return read;
    }

    private int step(List<Term> terms, int at, String text, List<Term> read) {
        Term term = terms.get(at);
        Optional<Amount> fraction = fractions.at(terms, at);
        if (fraction.isPresent()) {
            read.add(term.with(fraction.get().withBound(Bounds.around(text, term.start(), term.end()))));
            return at + 1;
        }
        Optional<Double> ordinal = units.ordinal(term.text());
        if (ordinal.isPresent() && !isUnit(terms, at)) {
            read.add(term.with(new Amount(ordinal.get(), ordinal.get(), "", true, Bound.EXACT)));
            return at + 1;
        }
        boolean starts = (term.amount().isPresent() || units.number(term.text()).isPresent())
                && (!units.isPower(term.text()) || isAfterArticle(terms, at, text));
        if (!starts || isOrdinalOrTime(term)) {
            read.add(term);
            return at + 1;
        }
        return number(terms, at, text, read);
    }

    /// "Last three seconds" counts, "the second" is a place in a row.
    private static boolean isUnit(List<Term> terms, int at) {
        return at > 0
                && terms.get(at).text().equals("second")
                && terms.get(at - 1).amount().isPresent();
    }

    private static boolean isAfterArticle(List<Term> terms, int at, String text) {
        return at > 0
                && terms.get(at - 1).text().equals("a")
                && text.charAt(terms.get(at).end() - 1) != 's';
    }

    private static boolean isOrdinalOrTime(Term term) {
        return term.amount()
                .filter(it -> it.ordinal() || it.unit().equals("clock"))
                .isPresent();
    }

    private int number(List<Term> terms, int first, String text, List<Term> read) {
        Term term = terms.get(first);
        double value = value(term);
        int next = first + 1;
        while (next < terms.size() && goesOn(terms.get(next - 1), terms.get(next), text)) {
            double more = value(terms.get(next));
            value = more >= 100 && more > value ? value * more : value + more;
            next++;
        }
        int last = next - 1;
        Optional<Unit> before = currencyBefore(terms, first);
        Optional<Unit> after = before.isPresent() ? Optional.empty() : unitAfter(terms, next, text);
        Optional<Unit> further =
                before.isPresent() || after.isPresent() ? Optional.empty() : unitBehindWord(terms, next, text);
        Optional<Unit> unit = before.or(() -> after).or(() -> further);
        double scaled = value * unit.map(Unit::factor).orElse(1d);
        var amount = new Amount(value, scaled, unit.map(Unit::base).orElse(""), false, Bound.EXACT);
        if (before.isPresent()) {
            read.set(read.size() - 1, read.getLast().as(Kind.SMALL));
        }
        int end = after.isPresent() ? next + 1 : next;
        Term whole = new Term(
                term.start(),
                terms.get(last).end(),
                term.text(),
                term.root(),
                Kind.NUMBER,
                Optional.empty(),
                term.clause());
        read.add(whole.with(amount.withBound(
                Bounds.around(text, term.start(), terms.get(end - 1).end()))));
        if (after.isPresent()) {
            read.add(terms.get(next).as(Kind.SMALL));
        }
        return end;
    }

    private Optional<Unit> currencyBefore(List<Term> terms, int first) {
        boolean isSign = first > 0 && "$€£¥".contains(terms.get(first - 1).text());
        return isSign ? units.unit(terms.get(first - 1).text()) : Optional.empty();
    }

    private double value(Term term) {
        return term.amount()
                .map(Amount::said)
                .or(() -> units.number(term.text()))
                .orElse(0d);
    }

    /// "Two hundred" and "1.5 million" are one number, "two" and "three" apart are not.
    private boolean goesOn(Term one, Term other, String text) {
        String between = text.substring(one.end(), other.start());
        if ((!between.isBlank() && !between.equals("-"))
                || units.number(other.text()).isEmpty()) {
            return false;
        }
        return units.isPower(other.text()) || (value(one) >= 20 && value(one) < 100 && value(other) < 10);
    }

    private Optional<Unit> unitAfter(List<Term> terms, int next, String text) {
        if (next >= terms.size()) {
            return Optional.empty();
        }
        Term term = terms.get(next);
        String between = text.substring(terms.get(next - 1).end(), term.start());
        boolean near = between.isBlank()
                || between.strip().equals("-")
                || between.strip().equals("°");
        return near && !term.text().equals("a") ? units.unit(term.text()) : Optional.empty();
    }

    /// "Five working days".
    private Optional<Unit> unitBehindWord(List<Term> terms, int next, String text) {
        boolean word = next + 1 < terms.size()
                && !terms.get(next).is(Kind.SMALL)
                && !terms.get(next).is(Kind.NUMBER)
                && text.substring(terms.get(next - 1).end(), terms.get(next + 1).start())
                        .matches("[\\s\\p{L}-]+")
                && terms.get(next + 1).text().length() > 2;
        return word ? units.unit(terms.get(next + 1).text()) : Optional.empty();
    }
}
