package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether what somebody is said to be is said of somebody else in the window.
final class Copula {

    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    private static final Set<String> OPENERS = Set.of("a", "an", "the", "also", "both", "now", "then");

    private Copula() {}

    /// @return whether the office named in the claim does not stand there, or stands beside another name
    static boolean differs(Alignment alignment) {
        Claim claim = alignment.claim();
        List<Term> terms = claim.said().terms();
        for (int i = 1; i < terms.size(); i++) {
            if (BEING.contains(terms.get(i).text()) && terms.get(i - 1).is(Kind.NAME)) {
                return isOthers(alignment, office(terms, i));
            }
        }
        return false;
    }

    /// The words right after the verb, without what follows them.
    private static List<Integer> office(List<Term> terms, int verb) {
        var office = new ArrayList<Integer>();
        for (int i = verb + 1;
                i < terms.size() && terms.get(i).clause() == terms.get(verb).clause();
                i++) {
            Term term = terms.get(i);
            if (term.is(Kind.NAME) || (term.is(Kind.WORD) && !Verbs.isVerb(terms, i))) {
                office.add(i);
            } else if (!office.isEmpty() || !OPENERS.contains(term.text())) {
                break;
            }
        }
        return office;
    }

    private static boolean isOthers(Alignment alignment, List<Integer> office) {
        if (office.isEmpty()) {
            return false;
        }
        long met = office.stream().filter(alignment::isMet).count();
        if (3 * met < 2L * office.size()) {
            return true;
        }
        List<Term> source = alignment.source();
        int last = office.stream()
                .filter(alignment::isMet)
                .mapToInt(alignment::partner)
                .max()
                .orElseThrow();
        boolean whole = office.stream().allMatch(alignment::isMet);
        int next = last + 1;
        return whole
                && next < source.size()
                && source.get(next).is(Kind.NAME)
                && source.get(next).clause() <= source.get(last).clause() + 1
                && !alignment.lexicon().isNation(source.get(next).text())
                && isOther(alignment, next);
    }

    /// A name none of whose parts the claim says.
    private static boolean isOther(Alignment alignment, int place) {
        List<Term> source = alignment.source();
        int last = place;
        while (last + 1 < source.size()
                && source.get(last + 1).is(Kind.NAME)
                && source.get(last + 1).clause() == source.get(place).clause()) {
            last++;
        }
        return IntStream.rangeClosed(place, last).noneMatch(alignment::isClaimed);
    }
}
