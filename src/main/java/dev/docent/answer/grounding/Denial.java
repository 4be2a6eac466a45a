package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether a claim denies what a window says, or says what it denies.
final class Denial {

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "unless");

    /// Verbs and adjectives that deny what follows them.
    private static final Set<String> DENYING = Set.of(
            "refuse",
            "refused",
            "fail",
            "failed",
            "fails",
            "deny",
            "denied",
            "denies",
            "lack",
            "lacks",
            "lacked",
            "unable",
            "impossible",
            "ruled-out",
            "rule-out");

    private static final double SHARE = 0.4;

    private Denial() {}

    static boolean differs(Alignment alignment) {
        List<Term> claim = alignment.claim().said().terms();
        Map<Integer, Map<Integer, Integer>> pairs = pairs(alignment);
        var denying = new HashSet<Integer>();
        var denied = new HashSet<Integer>();
        pairs.forEach((clause, partners) -> {
            if (isNegative(claim, places(claim, clause), _ -> true)) {
                denying.add(clause);
            }
            main(partners).stream().filter(it -> isNegative(alignment, it)).forEach(denied::add);
        });
        boolean unsaid = denying.stream()
                .anyMatch(clause -> main(partners(pairs, clause)).stream().noneMatch(denied::contains));
        boolean dropped = denied.stream()
                .anyMatch(there -> pairs.keySet().stream()
                        .noneMatch(clause -> denying.contains(clause)
                                && main(partners(pairs, clause)).contains(there)));
        return (unsaid || dropped) && !isUntil(alignment, claim);
    }

    private static Map<Integer, Integer> partners(Map<Integer, Map<Integer, Integer>> pairs, int clause) {
        return pairs.getOrDefault(clause, Map.of());
    }

    private static List<Integer> places(List<Term> terms, int clause) {
        return IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).clause() == clause)
                .boxed()
                .toList();
    }

    /// @return for each clause of the claim, how much of it each clause of the window says
    private static Map<Integer, Map<Integer, Integer>> pairs(Alignment alignment) {
        var pairs = new HashMap<Integer, Map<Integer, Integer>>();
        for (int i : alignment.claim().content()) {
            if (alignment.isMet(i)) {
                pairs.computeIfAbsent(alignment.claim().term(i).clause(), _ -> new HashMap<>())
                        .merge(
                                alignment.source().get(alignment.partner(i)).clause(),
                                weight(alignment, i),
                                Integer::sum);
            }
        }
        return pairs;
    }

    /// @return the clauses of the window that say most of a clause
    private static List<Integer> main(Map<Integer, Integer> partners) {
        int most = partners.values().stream().mapToInt(it -> it).max().orElse(0);
        return partners.entrySet().stream()
                .filter(it -> it.getValue() >= Math.max(2, SHARE * most) || it.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int weight(Alignment alignment, int index) {
        return alignment.claim().term(index).is(Kind.NAME) ? 1 : 2;
    }

    private static boolean isNegative(Alignment alignment, int clause) {
        List<Term> source = alignment.source();
        return isNegative(source, places(source, clause), alignment::isClaimed);
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
            if (NEGATIONS.contains(word)
                    && follows
                    && !next.equals("only")
                    && !next.equals("just")
                    && !before.equals("a")) {
                negative = true;
            }
            if (DENYING.contains(word) || (word.startsWith("rul") && next.equals("out"))) {
                denying = !denying;
            }
        }
        return negative != denying;
    }

    /// "Not until" says the same as "only after".
    private static boolean isUntil(Alignment alignment, List<Term> claimed) {
        boolean only = claimed.stream()
                .anyMatch(term -> term.text().equals("only") || term.text().equals("until"));
        boolean until = alignment.source().stream()
                .anyMatch(term -> Set.of("until", "unless", "only", "except").contains(term.text()));
        return only && until;
    }
}
