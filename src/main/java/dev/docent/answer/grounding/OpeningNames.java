package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells a name at a sentence's beginning, where every word has a capital, by another place that has it.
final class OpeningNames {

    private OpeningNames() {}

    /// @return the units with such words as names
    static List<Unit> in(List<Unit> units) {
        Set<String> names = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (Unit unit : units) {
            for (Term term : unit.said().terms()) {
                boolean capital = isCapital(unit.said(), term);
                if (term.is(Kind.NAME)) {
                    names.add(term.text());
                } else if (!capital) {
                    words.add(term.text());
                }
            }
        }
        names.removeAll(words);
        return units.stream().map(unit -> in(unit, names)).toList();
    }

    private static Unit in(Unit unit, Set<String> names) {
        Said said = unit.said();
        List<Term> terms = said.terms().stream()
                .map(term -> term.is(Kind.WORD) && isCapital(said, term) && names.contains(term.text())
                        ? term.as(Kind.NAME)
                        : term)
                .toList();
        return new Unit(unit.start(), unit.end(), unit.kind(), new Said(said.text(), terms, said.dates()));
    }

    private static boolean isCapital(Said said, Term term) {
        return Character.isUpperCase(said.text().charAt(term.start()));
    }
}
