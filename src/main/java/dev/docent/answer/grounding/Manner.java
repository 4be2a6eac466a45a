package dev.docent.answer.grounding;

import java.util.List;
import java.util.Set;

/// Whether a sentence says that something is done, or only speaks of it: "the meeting", "to meet".
final class Manner {

    private static final Set<String> HELPING = Set.of(
            "is", "are", "was", "were", "been", "be", "being", "has", "have", "had", "did", "do", "does", "will",
            "would", "can", "could", "may", "might", "must", "shall", "should", "not", "get", "gets", "got");

    /// What is done where one of these goes before "to".
    private static final Set<String> DONE =
            Set.of("manage", "continue", "begin", "start", "come", "happen", "proceed", "help", "go", "have", "use");

    /// What may be done where one of these goes before "to".
    private static final Set<String> MAY = Set.of(
            "allow", "permit", "entitle", "able", "free", "eligible", "require", "need", "oblige", "due", "welcome");

    /// What is not done where one of these goes before "to".
    private static final Set<String> NOT_DONE =
            Set.of("fail", "decline", "refuse", "neglect", "omit", "unable", "yet", "forbid", "prohibit", "ban");

    private static final Set<String> HAPPENED =
            Set.of("held", "took", "happened", "occurred", "hosted", "ended", "concluded");

    private static final Set<String> ONCE_DONE = Set.of("during", "after", "following", "at");

    private static final int REACH = 3;

    private static final Set<String> NOMINAL =
            Set.of("ing", "ings", "ion", "ions", "ment", "ments", "ance", "ence", "al");

    private Manner() {}

    /// @param verb the place of what is asked for in the window
    /// @param past whether it is asked what has been
    static boolean isOpen(Alignment alignment, int verb, boolean past) {
        List<Term> source = alignment.source();
        if (isInfinitive(source, verb)) {
            return !follows(DONE, source, verb, alignment.lexicon())
                    && !follows(NOT_DONE, source, verb, alignment.lexicon())
                    && (past || !follows(MAY, source, verb, alignment.lexicon()));
        }
        return isNominal(source, verb) && !hasHappened(source, verb);
    }

    private static boolean hasHappened(List<Term> terms, int noun) {
        int clause = terms.get(noun).clause();
        return terms.stream().anyMatch(term -> term.clause() == clause && HAPPENED.contains(term.text()))
                || terms.subList(Math.max(0, noun - REACH), noun).stream()
                        .anyMatch(term -> ONCE_DONE.contains(term.text()));
    }

    private static boolean isInfinitive(List<Term> terms, int verb) {
        return verb > 0
                && terms.get(verb - 1).text().equals("to")
                && !terms.get(verb).text().endsWith("ing");
    }

    private static boolean follows(Set<String> words, List<Term> terms, int verb, Lexicon lexicon) {
        return verb > 1
                && words.stream()
                        .map(lexicon::root)
                        .anyMatch(terms.get(verb - 2).root()::equals);
    }

    /// @return whether it is a noun there: "the meeting"
    static boolean isNominal(List<Term> terms, int verb) {
        Term term = terms.get(verb);
        int before = verb - 1;
        while (before >= 0 && isAdverb(terms.get(before))) {
            before--;
        }
        Term helping = before >= 0 ? terms.get(before) : term;
        if (before >= 0 && HELPING.contains(helping.text())) {
            return false;
        }
        if (NOMINAL.stream()
                .anyMatch(ending -> term.text().endsWith(ending) && term.text().length() > ending.length() + 2)) {
            return true;
        }
        return before >= 0
                && (SmallWords.DETERMINERS.contains(helping.text())
                        || SmallWords.PREPOSITIONS.contains(helping.text()));
    }

    private static boolean isAdverb(Term term) {
        return term.text().endsWith("ly")
                || Set.of("also", "still", "already", "ever", "never", "not").contains(term.text());
    }
}
