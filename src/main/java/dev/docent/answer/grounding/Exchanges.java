package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether two things of a window have changed places in a claim.
final class Exchanges {

    private static final Set<String> JOINING = Set.of("and", "or", "the", "a", "an", "both", "as", "well", "also");
    private static final Set<String> LINKS = Set.of("by", "with", "of", "from", "for", "to", "at", "in", "on");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> OPENERS =
            Set.of("a", "an", "the", "of", "in", "on", "at", "by", "for", "with", "as", "to", "no", "every", "each");
    private static final Set<String> PARTING = Set.of(
            "not", "than", "before", "after", "from", "to", "into", "instead", "but", "is", "are", "was", "were",
            "while");

    private final Alignment alignment;
    private final Claim claim;
    private final List<Integer> met;

    private Exchanges(Alignment alignment) {
        this.alignment = alignment;
        this.claim = alignment.claim();
        this.met = claim.content().stream().filter(alignment::isMet).toList();
    }

    static boolean happened(Alignment alignment) {
        var exchanges = new Exchanges(alignment);
        return exchanges.areExchanged() || exchanges.isVerbTurned();
    }

    private boolean areExchanged() {
        for (int i = 0; i < met.size(); i++) {
            for (int j = i + 1; j < met.size(); j++) {
                if (areExchanged(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Each stands between the neighbours that the other has in the claim.
    private boolean areExchanged(int one, int other) {
        int first = place(one);
        int second = place(other);
        if (kind(one) == Kind.WORD && !isParted(one, other)) {
            return false;
        }
        boolean cells = alignment.window().isRow()
                && alignment.source().get(first).clause()
                        != alignment.source().get(second).clause();
        if (cells || first <= second || kind(one) != kind(other) || isJoined(one, other) || voiceDiffers()) {
            return false;
        }
        boolean before = one == 0 ? isFirst(second) : follows(place(one - 1), second);
        boolean after = other == met.size() - 1 ? isLast(first) : follows(first, place(other + 1));
        if (one + 1 == other) {
            return !alignment.isVerb(met.get(one))
                    && !alignment.isVerb(met.get(other))
                    && before
                    && after
                    && follows(second, first);
        }
        return before && after && follows(second, place(one + 1)) && follows(place(other - 1), first);
    }

    /// What stands in one noun phrase may be turned round: "the quotation's original", "the original of the quotation".
    private boolean isParted(int one, int other) {
        return IntStream.range(met.get(one) + 1, met.get(other))
                .anyMatch(i -> PARTING.contains(claim.term(i).text())
                        || claim.term(i).is(Kind.NUMBER)
                        || (alignment.isMet(i) && alignment.isVerb(i)));
    }

    private int place(int number) {
        return alignment.partner(met.get(number));
    }

    private Kind kind(int number) {
        return claim.term(met.get(number)).kind();
    }

    /// "A and B" is "B and A".
    private boolean isJoined(int one, int other) {
        int from = met.get(one);
        int to = met.get(other);
        boolean mutual = met.stream().anyMatch(i -> Roles.isMutual(claim.term(i)));
        return mutual
                || IntStream.range(from + 1, to)
                        .allMatch(i -> JOINING.contains(claim.term(i).text())
                                || (claim.term(i).is(kind(one))
                                        && claim.term(i).clause()
                                                != claim.term(from).clause()));
    }

    private boolean voiceDiffers() {
        return has(claim.said().terms(), "by") != has(alignment.source(), "by");
    }

    private static boolean has(List<Term> terms, String word) {
        return terms.stream().anyMatch(term -> term.text().equals(word));
    }

    private boolean isFirst(int place) {
        return met.stream().noneMatch(i -> alignment.partner(i) < place);
    }

    private boolean isLast(int place) {
        return met.stream().noneMatch(i -> alignment.partner(i) > place);
    }

    /// @return whether no other met term stands between
    private boolean follows(int place, int next) {
        return place < next && met.stream().map(alignment::partner).noneMatch(it -> it > place && it < next);
    }

    /// What stood before the verb now stands after it, and the other way round.
    private boolean isVerbTurned() {
        return met.stream().anyMatch(this::isTurned);
    }

    private boolean isTurned(int verb) {
        Term there = alignment.source().get(alignment.partner(verb));
        boolean same =
                alignment.isVerb(verb) && there.root().equals(claim.term(verb).root());
        if (!same
                || Roles.isMutual(claim.term(verb))
                || !isActive(claim.said().terms(), verb)
                || !isActive(alignment.source(), alignment.partner(verb))) {
            return false;
        }
        List<Term> terms = claim.said().terms();
        List<Integer> subject = partners(chunk(terms, verb, -1));
        List<Integer> object = partners(chunk(terms, verb, 1));
        List<Integer> objectThere = chunk(alignment.source(), alignment.partner(verb), 1);
        return isInstead(subject, object, objectThere);
    }

    private List<Integer> partners(List<Integer> chunk) {
        return chunk.stream().filter(alignment::isMet).map(alignment::partner).toList();
    }

    /// @return whether the one stands there, and nothing of the other
    private static boolean isInstead(List<Integer> one, List<Integer> other, List<Integer> there) {
        return one.stream().anyMatch(there::contains) && other.stream().noneMatch(there::contains);
    }

    /// A verb with its subject right before it.
    private static boolean isActive(List<Term> terms, int verb) {
        if (Agents.link(terms, verb) >= 0) {
            return false;
        }
        if (verb == 0
                || terms.get(verb - 1).clause() != terms.get(verb).clause()
                || OPENERS.contains(terms.get(verb - 1).text())) {
            return false;
        }
        return terms.subList(Math.max(0, verb - 3), verb).stream().noneMatch(it -> PASSIVE.contains(it.text()));
    }

    /// The nearest words on that side of the verb that belong together.
    private static List<Integer> chunk(List<Term> terms, int verb, int step) {
        var chunk = new ArrayList<Integer>();
        for (int i = verb + step; i >= 0 && i < terms.size(); i += step) {
            Term term = terms.get(i);
            boolean content = term.is(Kind.NAME) || term.is(Kind.WORD);
            boolean ends = !content && (!chunk.isEmpty() || LINKS.contains(term.text()));
            if (ends || term.clause() != terms.get(verb).clause()) {
                break;
            }
            if (content) {
                chunk.add(i);
            }
        }
        return chunk;
    }
}
