package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether what is planned, possible, allowed or due in one text is something else in the other.
final class Modality {

    private static final Set<String> POSSIBLE = words("possible");
    private static final Set<String> ALLOWED = words("allowed");
    private static final Set<String> DUE = words("due");
    private static final Set<String> PLANNED = words("planned");
    private static final Set<String> DOUBT = words("doubt");
    private static final Set<String> HAPPENED = words("happened");
    private static final Set<String> EXPECTED = words("expected");

    private static final int REACH = 5;

    private Modality() {}

    private static Set<String> words(String kind) {
        return WordList.lines("modal-words").stream()
                .filter(line -> line.getFirst().equals(kind))
                .flatMap(line -> line.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean differs(Alignment alignment) {
        List<Term> claim = alignment.claim().said().terms();
        List<Term> source = told(alignment);
        boolean hedged = has(claim, POSSIBLE) || has(claim, PLANNED) || isTo(claim) || isDue(claim);
        if (has(claim, DOUBT) && !has(source, POSSIBLE) && !has(source, DOUBT) && !has(source, EXPECTED)) {
            return true;
        }
        boolean unmetVerb = alignment.unmet().stream().anyMatch(alignment::isVerb);
        boolean expected = source.stream().anyMatch(it -> EXPECTED.contains(it.text()) && !isSaid(alignment, it));
        if (!hedged && unmetVerb && expected && has(source, EXPECTED)) {
            return true;
        }
        if (!hedged && alignment.claim().content().stream().anyMatch(i -> isOnlyPlanned(alignment, i))) {
            return true;
        }
        return isPermission(claim, source) || isPermission(source, claim);
    }

    /// @return the window's clauses that say something of the claim
    private static List<Term> told(Alignment alignment) {
        Set<Integer> clauses = IntStream.range(0, alignment.source().size())
                .filter(alignment::isClaimed)
                .mapToObj(i -> alignment.source().get(i).clause())
                .collect(Collectors.toSet());
        return alignment.source().stream()
                .filter(it -> clauses.contains(it.clause()))
                .toList();
    }

    private static boolean has(List<Term> terms, Set<String> words) {
        return terms.stream().anyMatch(term -> words.contains(term.text()));
    }

    /// "Is to", "are to".
    private static boolean isTo(List<Term> terms) {
        return IntStream.range(0, terms.size() - 1)
                .anyMatch(i ->
                        Set.of("is", "are", "was", "were").contains(terms.get(i).text())
                                && terms.get(i + 1).text().equals("to"));
    }

    /// What may be done in one text and must be done in the other.
    private static boolean isPermission(List<Term> one, List<Term> other) {
        return has(one, ALLOWED) && !isDue(one) && isDue(other) && !has(other, ALLOWED) && !isNegated(one);
    }

    /// "Must", or "have to".
    private static boolean isDue(List<Term> terms) {
        return has(terms, DUE)
                || IntStream.range(0, terms.size() - 1)
                        .anyMatch(i -> terms.get(i).root().equals("have")
                                && terms.get(i + 1).text().equals("to"));
    }

    private static boolean isNegated(List<Term> terms) {
        return has(terms, Set.of("not", "never", "no", "only", "cannot", "unless"));
    }

    /// The claim says that it happened, the window that somebody is to do it.
    private static boolean isOnlyPlanned(Alignment alignment, int index) {
        Term term = alignment.claim().term(index);
        if (!term.is(Kind.WORD) || !alignment.isMet(index)) {
            return false;
        }
        int partner = alignment.partner(index);
        List<Term> source = alignment.source();
        List<Term> before = before(source, partner);
        List<Term> said = before(alignment.claim().said().terms(), index);
        boolean base = isBase(source.get(partner).text())
                && !source.get(partner).text().equals(term.text());
        boolean past = isPast(term) || hasHappened(said);
        boolean tied = before.stream().anyMatch(it -> PLANNED.contains(it.text()) || POSSIBLE.contains(it.text()))
                || isTo(before);
        boolean tiedFar = base && isTiedFar(source, partner);
        boolean passive = before.stream().anyMatch(it -> it.text().equals("be"));
        boolean participle = isPast(source.get(partner));
        int unit = alignment.window().unitOf(source.get(partner));
        boolean expected = source.subList(0, partner).stream()
                .filter(it -> alignment.window().unitOf(it) == unit)
                .anyMatch(it -> EXPECTED.contains(it.text()) && !isSaid(alignment, it));
        return past && (tiedFar || (base && (tied || endsInTo(before))) || (participle && passive && tied) || expected);
    }

    private static boolean hasHappened(List<Term> said) {
        return IntStream.range(0, said.size())
                .anyMatch(i -> HAPPENED.contains(said.get(i).text())
                        && (i + 1 == said.size() || !said.get(i + 1).text().equals("to")));
    }

    /// "May travel and sit down": the second verb hangs on the same word.
    private static boolean isTiedFar(List<Term> source, int verb) {
        int clause = source.get(verb).clause();
        boolean joined = verb > 0 && source.get(verb - 1).text().equals("and");
        return joined
                && source.subList(0, verb).stream()
                        .filter(it -> it.clause() == clause)
                        .anyMatch(it -> POSSIBLE.contains(it.text()) || PLANNED.contains(it.text()));
    }

    private static boolean isSaid(Alignment alignment, Term term) {
        return alignment.claim().said().terms().stream()
                .anyMatch(it -> it.root().equals(term.root()));
    }

    private static boolean endsInTo(List<Term> before) {
        return !before.isEmpty() && before.getLast().text().equals("to");
    }

    private static List<Term> before(List<Term> terms, int index) {
        int clause = terms.get(index).clause();
        return terms.subList(Math.max(0, index - REACH), index).stream()
                .filter(it -> it.clause() == clause)
                .toList();
    }

    private static boolean isBase(String word) {
        return !word.endsWith("ed") && !word.endsWith("ing") && !word.endsWith("s");
    }

    private static boolean isPast(Term term) {
        return term.text().endsWith("ed")
                || (!term.text().equals(term.root())
                        && !term.text().endsWith("ing")
                        && !term.text().endsWith("s")
                        && !term.text().startsWith(term.root()));
    }
}
