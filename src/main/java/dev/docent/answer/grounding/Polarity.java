package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether a claim denies what a window says, or says the contrary of it. A negation turns what is said round, and so
/// does a contrary word; two of them turn it back: what is closed is not open.
final class Polarity {

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "unless");

    /// Verbs that deny what follows them with "to".
    private static final Set<String> DENYING = Set.of("refuse", "fail", "decline", "omit", "neglect");

    private static final double SHARE = 0.5;

    private final Alignment alignment;
    private final List<Term> claim;
    private final List<Term> source;

    private Polarity(Alignment alignment) {
        this.alignment = alignment;
        this.claim = alignment.claim().said().terms();
        this.source = alignment.source();
    }

    /// @return what speaks against the claim; empty if both say it or both deny it
    static Optional<Objection> objection(Alignment alignment) {
        return new Polarity(alignment).objection();
    }

    private Optional<Objection> objection() {
        Map<Integer, Map<Integer, Integer>> pairs = pairs();
        Set<Integer> denying = pairs.keySet().stream().filter(this::isDenying).collect(Collectors.toSet());
        Set<Integer> covered = pairs.entrySet().stream()
                .filter(pair -> denying.contains(pair.getKey()))
                .flatMap(pair -> main(pair.getValue()).stream())
                .collect(Collectors.toSet());
        for (Map.Entry<Integer, Map<Integer, Integer>> pair : pairs.entrySet()) {
            List<Integer> denied = main(pair.getValue()).stream()
                    .filter(clause -> isDenied(source, clause))
                    .toList();
            boolean agrees = denying.contains(pair.getKey()) ? !denied.isEmpty() : covered.containsAll(denied);
            if (!agrees && !isUntil()) {
                return Optional.of(contraries(pair.getKey()) > 0 ? Objection.OPPOSITE : Objection.DENIED);
            }
        }
        return deniesUntold(pairs.keySet()) ? Optional.of(Objection.DENIED) : Optional.empty();
    }

    /// A denial of something that the window says nothing of is not said there.
    private boolean deniesUntold(Set<Integer> told) {
        return alignment.claim().content().stream()
                .map(i -> claim.get(i).clause())
                .filter(clause -> !told.contains(clause))
                .anyMatch(clause -> isDenied(claim, clause));
    }

    /// A contrary word denies as "not" does.
    private boolean isDenying(int clause) {
        return isDenied(claim, clause) != (contraries(clause) % 2 == 1);
    }

    /// @return for each clause of the claim, how much of it each clause of the window says
    private Map<Integer, Map<Integer, Integer>> pairs() {
        var pairs = new HashMap<Integer, Map<Integer, Integer>>();
        for (int i : alignment.claim().content()) {
            if (alignment.isMet(i)) {
                int weight = claim.get(i).is(Kind.NAME) ? 1 : 2;
                pairs.computeIfAbsent(claim.get(i).clause(), _ -> new HashMap<>())
                        .merge(source.get(alignment.partner(i)).clause(), weight, Integer::sum);
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

    private long contraries(int clause) {
        return alignment.claim().content().stream()
                .filter(i -> claim.get(i).clause() == clause && alignment.isContrary(i))
                .count();
    }

    private static boolean isDenied(List<Term> terms, int clause) {
        List<Term> inside = terms.stream().filter(it -> it.clause() == clause).toList();
        long times = IntStream.range(0, inside.size())
                .filter(i -> isNegation(inside, i))
                .limit(1)
                .count();
        long denying = IntStream.range(0, inside.size() - 1)
                .filter(i -> DENYING.contains(inside.get(i).root())
                        && inside.get(i + 1).text().equals("to"))
                .count();
        return (times + denying) % 2 == 1;
    }

    /// "Not only" denies nothing, nor does "no" as an answer.
    private static boolean isNegation(List<Term> terms, int index) {
        String next = index + 1 < terms.size() ? terms.get(index + 1).text() : "";
        String word = terms.get(index).text();
        return NEGATIONS.contains(word)
                && (!next.isEmpty() || word.equals("none"))
                && !next.equals("only")
                && !next.equals("just")
                && !next.equals("later")
                && !next.equals("more")
                && !next.equals("less");
    }

    /// "Not until" says the same as "only after".
    private boolean isUntil() {
        boolean only = claim.stream()
                .anyMatch(term -> term.text().equals("only") || term.text().equals("until"));
        boolean until = source.stream()
                .anyMatch(term -> Set.of("until", "unless", "only", "except").contains(term.text()));
        return only && until;
    }
}
