package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether what is planned, possible, allowed or due in one text is something else in the other.
final class Modality {

    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "can", "possibly", "perhaps", "probably", "likely", "possible", "maybe");
    private static final Set<String> ALLOWED =
            Set.of("may", "can", "allowed", "permitted", "optional", "free", "could");
    private static final Set<String> DUE = Set.of(
            "must",
            "required",
            "requires",
            "compulsory",
            "mandatory",
            "obligatory",
            "obliged",
            "needs",
            "need",
            "should");
    private static final Set<String> PLANNED = Set.of(
            "will",
            "would",
            "shall",
            "plan",
            "plans",
            "planned",
            "expect",
            "expects",
            "expected",
            "hope",
            "hopes",
            "hoped",
            "intend",
            "intends",
            "intended",
            "want",
            "wants",
            "wanted",
            "wish",
            "wishes",
            "promise",
            "promises",
            "promised",
            "undertake",
            "undertakes",
            "undertook",
            "propose",
            "proposes",
            "proposed",
            "aims",
            "aimed",
            "due",
            "should",
            "scheduled",
            "set",
            "likely",
            "unlikely",
            "possible",
            "ask",
            "asks",
            "asked",
            "ready",
            "about",
            "if");
    private static final Set<String> DOUBT = Set.of(
            "might",
            "possibly",
            "perhaps",
            "probably",
            "maybe",
            "reportedly",
            "allegedly",
            "rumoured",
            "rumored",
            "likely");
    private static final Set<String> HAPPENED = Set.of("was", "were", "been", "has", "have", "had", "did");
    private static final Set<String> EXPECTED = Set.of(
            "expected",
            "expect",
            "expects",
            "planned",
            "proposed",
            "hoped",
            "hopes",
            "possible",
            "rumoured",
            "alleged",
            "scheduled");

    private static final int REACH = 5;

    private Modality() {}

    static boolean differs(Alignment alignment) {
        List<Term> claim = alignment.claim().said().terms();
        List<Term> source = alignment.source();
        boolean hedged = has(claim, POSSIBLE) || has(claim, PLANNED) || isTo(claim);
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
        return has(one, ALLOWED) && !has(one, DUE) && has(other, DUE) && !has(other, ALLOWED) && !isNegated(one);
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
        boolean past = isPast(term) || said.stream().anyMatch(it -> HAPPENED.contains(it.text()));
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
