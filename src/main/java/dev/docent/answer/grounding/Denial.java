package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a claim denies what a window says, or says what it denies.
final class Denial {

    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "unless");

    /// Verbs and adjectives that deny what follows them.
    private static final Set<String> DENYING =
            Set.of("refuse", "refused", "fail", "failed", "fails", "deny", "denied", "denies", "lack", "lacks", "lacked",
                    "unable", "impossible", "ruled-out", "rule-out");

    private static final double SHARE = 0.4;

    private Denial() {}

    static boolean differs(Alignment alignment) {
        Map<Integer, Integer> clauses = clauses(alignment);
        return clauses.keySet().stream().anyMatch(clause -> differs(alignment, clause, clauses));
    }

    /// @return how many met terms each clause of the claim has
    private static Map<Integer, Integer> clauses(Alignment alignment) {
        var clauses = new HashMap<Integer, Integer>();
        for (int i : alignment.claim().content()) {
            if (alignment.isMet(i)) {
                clauses.merge(alignment.claim().term(i).clause(), 1, Integer::sum);
            }
        }
        return clauses;
    }

    private static boolean differs(Alignment alignment, int clause, Map<Integer, Integer> clauses) {
        List<Term> said = alignment.claim().said().terms().stream()
                .filter(term -> term.clause() == clause)
                .toList();
        boolean single = clauses.size() == 1;
        List<Term> terms = single ? alignment.claim().said().terms() : said;
        boolean claimed = isNegative(terms, IntStream.range(0, terms.size()).boxed().toList(), _ -> true);
        Map<Integer, Integer> partners = new HashMap<>();
        for (int i : alignment.claim().content()) {
            if (alignment.isMet(i) && (single || alignment.claim().term(i).clause() == clause)) {
                partners.merge(alignment.source().get(alignment.partner(i)).clause(), weight(alignment, i), Integer::sum);
            }
        }
        int most = partners.values().stream().mapToInt(it -> it).max().orElse(0);
        if (most < 2 && !single) {
            return false;
        }
        boolean denied = partners.entrySet().stream()
                .filter(it -> it.getValue() >= SHARE * most)
                .anyMatch(it -> isNegative(alignment, it.getKey()));
        return claimed != denied && !isUntil(alignment, terms);
    }

    private static int weight(Alignment alignment, int index) {
        return alignment.claim().term(index).is(Kind.NAME) ? 1 : 2;
    }

    private static boolean isNegative(Alignment alignment, int clause) {
        List<Term> source = alignment.source();
        List<Integer> places = IntStream.range(0, source.size())
                .filter(i -> source.get(i).clause() == clause)
                .boxed()
                .toList();
        return isNegative(source, places, alignment::isClaimed);
    }

    interface Counts {
        boolean test(int place);
    }

    /// A word denies what follows it: nothing of interest after it, nothing denied.
    private static boolean isNegative(List<Term> terms, List<Integer> places, Counts matters) {
        boolean negative = false;
        boolean denying = false;
        for (int n = 0; n < places.size(); n++) {
            String word = terms.get(places.get(n)).text();
            String next = n + 1 < places.size() ? terms.get(places.get(n + 1)).text() : "";
            String before = n > 0 ? terms.get(places.get(n - 1)).text() : "";
            boolean follows = places.subList(n + 1, places.size()).stream().anyMatch(matters::test);
            if (NEGATIONS.contains(word) && follows && !next.equals("only") && !next.equals("just") && !before.equals("a")) {
                negative = true;
            }
            if (DENYING.contains(word) || word.startsWith("rul") && next.equals("out")) {
                denying = !denying;
            }
        }
        return negative != denying;
    }

    /// "Not until" says the same as "only after".
    private static boolean isUntil(Alignment alignment, List<Term> claimed) {
        boolean only = claimed.stream().anyMatch(term -> term.text().equals("only") || term.text().equals("until"));
        boolean until = alignment.source().stream()
                .anyMatch(term -> Set.of("until", "unless", "only", "except").contains(term.text()));
        return only && until;
    }
}
