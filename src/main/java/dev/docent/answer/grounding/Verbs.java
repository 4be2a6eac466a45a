package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells verbs by their forms and by what stands before them.
final class Verbs {

    private static final Set<String> NOUN_OPENERS = Set.of("a", "an", "the", "of", "this", "that", "its", "their");
    private static final Set<String> VERB_OPENERS =
            Set.of("to", "will", "would", "may", "can", "could", "might", "must", "should", "did", "not");

    private static final Pattern PARTICIPLE = Pattern.compile("(?:en|[wr]n)$");

    private Verbs() {}

    /// "Taken", "shown", "worn"
    static boolean isIrregularParticiple(Term term) {
        return PARTICIPLE.matcher(term.text()).find() && !term.text().equals(term.root());
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
}
