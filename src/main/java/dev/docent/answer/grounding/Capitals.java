package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gives the names of a question the capitals that they have in what was found.
final class Capitals {

    private final Set<String> names = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    Capitals(List<ReadPassage> passages) {
        passages.stream()
                .flatMap(passage -> passage.units().stream())
                .filter(unit -> !unit.is(Unit.Kind.HEADING))
                .forEach(unit -> unit.said().terms().forEach(term -> add(unit.said(), term)));
        names.removeAll(words);
    }

    private void add(Said said, Term term) {
        if (term.is(Kind.NAME)) {
            names.add(term.text());
        } else if (!Character.isUpperCase(said.text().charAt(term.start()))) {
            words.add(term.text());
        }
    }

    /// @param terms those of the question
    String in(String question, List<Term> terms) {
        var text = new StringBuilder(question);
        terms.stream()
                .filter(term -> term.is(Kind.WORD) && names.contains(term.text()))
                .forEach(term -> text.setCharAt(term.start(), Character.toUpperCase(text.charAt(term.start()))));
        return text.toString();
    }
}
