package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Amount.Bound;
import dev.docent.answer.grounding.Term.Kind;
import dev.docent.answer.grounding.Units.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads "half", "a fifth" and "a quarter of an hour" as so many per cent, or so much of the unit.
final class Fractions {

    private static final Map<String, Double> SHARES =
            Map.of("half", 0.5, "third", 1 / 3d, "quarter", 0.25, "fifth", 0.2, "eighth", 0.125, "tenth", 0.1);

    private static final Set<String> ARTICLES = Set.of("a", "an", "one");
    private static final double PERCENT = 100;

    private final Units units;

    Fractions(Units units) {
        this.units = units;
    }

    /// @return what the term counts, if it is a fraction
    Optional<Amount> at(List<Term> terms, int at) {
        Double share = SHARES.get(terms.get(at).text());
        boolean half = terms.get(at).text().equals("half");
        boolean opened = at > 0 && ARTICLES.contains(terms.get(at - 1).text());
        boolean goesOn = at + 1 < terms.size() && !terms.get(at + 1).is(Kind.SMALL);
        if (share == null || (!half && (!opened || goesOn))) {
            return Optional.empty();
        }
        return Optional.of(ofUnit(terms, at, share)
                .orElse(new Amount(share * PERCENT, share * PERCENT, "percent", false, Bound.EXACT)));
    }

    private Optional<Amount> ofUnit(List<Term> terms, int at, double share) {
        int article = at + 1 < terms.size() && terms.get(at + 1).text().equals("of") ? at + 2 : at + 1;
        if (article + 1 >= terms.size() || !ARTICLES.contains(terms.get(article).text())) {
            return Optional.empty();
        }
        Optional<Unit> unit = units.unit(terms.get(article + 1).text());
        return unit.map(it -> new Amount(share, share * it.factor(), it.base(), false, Bound.EXACT));
    }
}
