package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;

/// What somebody or something has to do with a verb.
///
/// @param link the preposition on which it hangs; empty if none
record Role(Side side, String link) {

    enum Side {
        SUBJECT,
        OBJECT,
        LINKED
    }

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "been", "be", "being");
    private static final Set<String> JOINING = Set.of("and", "or", "both", "as", "well");
    private static final int REACH = 4;

    static Role of(List<Term> terms, int verb, int index) {
        String link = link(terms, verb, index);
        boolean passive = isPassive(terms, verb);
        if (link.equals("by") && index > verb) {
            return new Role(Side.SUBJECT, "");
        }
        if (!link.isEmpty()) {
            return new Role(Side.LINKED, link);
        }
        return new Role(index < verb != passive ? Side.SUBJECT : Side.OBJECT, "");
    }

    private static boolean isPassive(List<Term> terms, int verb) {
        Term term = terms.get(verb);
        boolean participle =
                term.text().endsWith("ed") || !term.text().startsWith(term.root()) || Verbs.isIrregularParticiple(term);
        boolean reduced = verb + 2 < terms.size()
                && terms.get(verb + 1).text().equals("by")
                && !terms.get(verb + 2).is(Kind.NUMBER);
        return participle
                && (reduced
                        || terms.subList(Math.max(0, verb - REACH), verb).stream()
                                .anyMatch(it -> it.clause() == term.clause() && BEING.contains(it.text())));
    }

    /// @return the preposition before the words that the term stands among; empty if there is none before the verb
    static String link(List<Term> terms, int verb, int index) {
        int clause = terms.get(index).clause();
        for (int i = index - 1; i >= 0 && i != verb && terms.get(i).clause() == clause; i--) {
            Term term = terms.get(i);
            if (SmallWords.PREPOSITIONS.contains(term.text())) {
                return term.text();
            }
            boolean passed = (!term.is(Kind.SMALL) && !SmallWords.isOfCalendar(term.text()))
                    || SmallWords.DETERMINERS.contains(term.text())
                    || JOINING.contains(term.text());
            if (!passed) {
                return "";
            }
        }
        return "";
    }
}
