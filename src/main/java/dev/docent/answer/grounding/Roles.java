package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether who does something in a claim has it done to them in the window.
final class Roles {

    /// What two do together, nobody has done to them.
    private static final Set<String> MUTUAL = Set.of(
            "meet",
            "talk",
            "speak",
            "discuss",
            "agree",
            "chair",
            "cooperat",
            "marry",
            "share",
            "border",
            "join",
            "differ");

    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "been", "be", "being");

    private Roles() {}

    static boolean isMutual(Term verb) {
        return MUTUAL.contains(verb.root());
    }

    /// Who does it, and to whom it is done, by the places of their terms.
    private record Cast(Set<Integer> agents, Set<Integer> patients) {}

    static boolean areSwapped(Alignment alignment) {
        return alignment.claim().content().stream().anyMatch(i -> areSwapped(alignment, i));
    }

    private static boolean areSwapped(Alignment alignment, int index) {
        Term verb = alignment.claim().term(index);
        if (!alignment.isVerb(index) || !alignment.isMet(index) || MUTUAL.contains(verb.root())) {
            return false;
        }
        Term said = alignment.source().get(alignment.partner(index));
        if (!said.root().equals(verb.root())) {
            return false;
        }
        Cast claimed = cast(alignment.claim().said().terms(), index);
        Cast there = cast(alignment.source(), alignment.partner(index));
        return !claimed.agents().isEmpty()
                && !claimed.patients().isEmpty()
                && isIn(alignment, claimed.agents(), there.patients())
                && !isIn(alignment, claimed.agents(), there.agents())
                && (isIn(alignment, claimed.patients(), there.agents())
                        || there.agents().isEmpty());
    }

    private static boolean isIn(Alignment alignment, Set<Integer> claimed, Set<Integer> there) {
        List<String> roots =
                there.stream().map(i -> alignment.source().get(i).root()).toList();
        return claimed.stream()
                .anyMatch(i -> roots.contains(alignment.claim().term(i).root()));
    }

    private static Cast cast(List<Term> terms, int verb) {
        Set<Integer> before = names(terms, verb - 1, -1, verb);
        boolean passive = verb > 0 && isPassive(terms, verb);
        if (passive) {
            int by = by(terms, verb);
            return new Cast(by < 0 ? Set.of() : names(terms, by + 1, 1, verb), before);
        }
        return new Cast(before, names(terms, verb + 1, 1, verb));
    }

    private static boolean isPassive(List<Term> terms, int verb) {
        return terms.subList(Math.max(0, verb - 3), verb).stream().anyMatch(it -> PASSIVE.contains(it.text()))
                && by(terms, verb) >= 0;
    }

    private static int by(List<Term> terms, int verb) {
        for (int i = verb + 1; i < Math.min(terms.size(), verb + 8); i++) {
            if (terms.get(i).text().equals("by")) {
                return i;
            }
        }
        return -1;
    }

    /// The nearest name on that side of the verb: all of its terms.
    private static Set<Integer> names(List<Term> terms, int from, int step, int verb) {
        var names = new TreeSet<Integer>();
        int clause = terms.get(verb).clause();
        for (int i = from; i >= 0 && i < terms.size() && Math.abs(i - verb) < 9; i += step) {
            Term term = terms.get(i);
            if (term.is(Kind.NAME) && Math.abs(term.clause() - clause) <= 2) {
                names.add(i);
            } else if (!names.isEmpty()) {
                return names;
            }
        }
        return names;
    }
}
