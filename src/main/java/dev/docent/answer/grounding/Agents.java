package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.stream.IntStream;

/// Whether another one has done it than in the window: "chosen by the editor" where it has "chosen by the reporter".
final class Agents {

    private static final int NEAR = 4;

    private final Alignment alignment;
    private final Claim claim;

    private Agents(Alignment alignment) {
        this.alignment = alignment;
        this.claim = alignment.claim();
    }

    static boolean differ(Alignment alignment) {
        var agents = new Agents(alignment);
        return alignment.claim().content().stream()
                .filter(i -> alignment.isMet(i) && alignment.isVerb(i))
                .anyMatch(agents::hasOtherAgent);
    }

    private boolean hasOtherAgent(int verb) {
        List<Term> source = alignment.source();
        int claimed = link(claim.said().terms(), verb);
        int there = link(source, alignment.partner(verb));
        if (claimed < 0 || there < 0) {
            return false;
        }
        List<Integer> wanted = object(claim.said().terms(), claimed);
        List<Integer> said = object(source, there);
        boolean same = wanted.stream().anyMatch(i -> alignment.isMet(i) && said.contains(alignment.partner(i)))
                || wanted.stream()
                        .anyMatch(i -> said.stream()
                                .anyMatch(j -> Likeness.isSame(claim.term(i), source.get(j), alignment.lexicon())));
        return !same && !wanted.isEmpty() && said.stream().anyMatch(i -> !alignment.isClaimed(i));
    }

    /// @return where "by" stands after the verb; -1 if nowhere near
    static int link(List<Term> terms, int verb) {
        for (int i = verb + 1; i < Math.min(terms.size(), verb + NEAR); i++) {
            if (terms.get(i).text().equals("by")
                    && terms.get(i).clause() == terms.get(verb).clause()) {
                return i;
            }
        }
        return -1;
    }

    /// @return the words right after it, up to the next small one
    private static List<Integer> object(List<Term> terms, int link) {
        return IntStream.range(link + 1, terms.size())
                .filter(i -> terms.get(i).clause() == terms.get(link).clause())
                .dropWhile(i -> terms.get(i).is(Kind.SMALL))
                .takeWhile(i -> !terms.get(i).is(Kind.SMALL))
                .boxed()
                .toList();
    }
}
