package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether those whom a question names do in a sentence what it asks of them, and have it done to them.
final class Casting {

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "been", "be", "being");
    private static final Set<String> JOINING = Set.of("and", "or", "both", "as", "well");
    private static final Set<String> TOGETHER = Set.of("with", "to", "between", "of", "by");
    private static final Set<String> OF_OBJECT = Set.of("to", "with", "for", "of", "on");
    private static final Set<String> PLACES = Set.of("in", "at", "on", "near", "from", "to", "into", "after", "before");
    private static final int REACH = 4;

    private enum Side {
        SUBJECT,
        OBJECT,
        LINKED
    }

    /// @param link the preposition on which it hangs; empty if none
    private record Role(Side side, String link) {}

    private final Alignment alignment;
    private final List<Term> source;
    private final int verb;
    private final int said;

    private Casting(Alignment alignment, int verb) {
        this.alignment = alignment;
        this.source = alignment.source();
        this.verb = verb;
        this.said = alignment.partner(verb);
    }

    /// @param verb the place of the claim's verb, which has a partner
    static boolean differs(Alignment alignment, int verb) {
        var casting = new Casting(alignment, verb);
        return alignment.claim().content().stream()
                .filter(i -> i != verb && alignment.isMet(i) && casting.counts(i))
                .anyMatch(casting::differs);
    }

    private boolean counts(int index) {
        Term term = alignment.claim().term(index);
        return term.is(Kind.NAME) || (term.is(Kind.WORD) && index < verb);
    }

    private boolean differs(int index) {
        Role claimed = role(alignment.claim().said().terms(), verb, index);
        Role there = role(source, said, alignment.partner(index));
        if (there.side() == Side.SUBJECT && isCutOff(alignment.partner(index), said)) {
            return true;
        }
        if (there.side() == Side.OBJECT && isCutOff(said, alignment.partner(index))) {
            return true;
        }
        return !agrees(claimed, there, alignment.claim().term(index).is(Kind.NAME));
    }

    private boolean agrees(Role claimed, Role there, boolean name) {
        if (claimed.equals(there)) {
            return true;
        }
        boolean mutual = Roles.isMutual(alignment.claim().term(verb));
        if (mutual && isPartner(claimed)) {
            return isPartner(there);
        }
        return switch (claimed.side()) {
            case SUBJECT -> there.side() == Side.LINKED && (!name || there.link().equals("of"));
            case OBJECT -> there.side() == Side.LINKED && OF_OBJECT.contains(there.link());
            case LINKED -> there.link().isEmpty() || !PLACES.contains(claimed.link()) || !PLACES.contains(there.link());
        };
    }

    private static boolean isPartner(Role role) {
        return role.side() != Side.LINKED || TOGETHER.contains(role.link());
    }

    private static Role role(List<Term> terms, int verb, int index) {
        String link = link(terms, verb, index);
        boolean passive = isPassive(terms, verb);
        if (link.equals("by") && index > verb) {
            return new Role(Side.SUBJECT, "");
        }
        if (!link.isEmpty()) {
            return new Role(Side.LINKED, link);
        }
        return new Role(index < verb != passive ? Side.SUBJECT : Side.OBJECT, "");
    }

    private static boolean isPassive(List<Term> terms, int verb) {
        Term term = terms.get(verb);
        boolean participle = term.text().endsWith("ed") || !term.text().startsWith(term.root());
        boolean reduced = verb + 1 < terms.size() && terms.get(verb + 1).text().equals("by");
        return participle
                && (reduced
                        || terms.subList(Math.max(0, verb - REACH), verb).stream()
                                .anyMatch(it -> it.clause() == term.clause() && BEING.contains(it.text())));
    }

    /// @return the preposition before the words that the term stands among; empty if there is none before the verb
    private static String link(List<Term> terms, int verb, int index) {
        int clause = terms.get(index).clause();
        for (int i = index - 1; i >= 0 && i != verb && terms.get(i).clause() == clause; i--) {
            Term term = terms.get(i);
            if (SmallWords.PREPOSITIONS.contains(term.text())) {
                return term.text();
            }
            boolean passed = !term.is(Kind.SMALL)
                    || SmallWords.DETERMINERS.contains(term.text())
                    || JOINING.contains(term.text());
            if (!passed) {
                return "";
            }
        }
        return "";
    }

    /// Somebody else stands between, or another verb.
    private boolean isCutOff(int from, int to) {
        return IntStream.range(from + 1, to).anyMatch(this::cuts);
    }

    private boolean cuts(int place) {
        Term term = source.get(place);
        if (alignment.isClaimed(place)) {
            return false;
        }
        boolean verb = term.is(Kind.WORD)
                && isPast(term)
                && alignment.lexicon().asVerb(term.root()) > 0
                && !SmallWords.DETERMINERS.contains(source.get(place - 1).text());
        return verb || (term.is(Kind.NAME) && place < said && isRival(place));
    }

    private static boolean isPast(Term term) {
        return !term.text().startsWith(term.root()) && !term.text().endsWith("s");
    }

    /// Another name that hangs on nothing, is not joined to what stands before it, and is no part of a longer one.
    private boolean isRival(int place) {
        Term term = source.get(place);
        Term before = source.get(place - 1);
        boolean part = before.is(Kind.NAME) || (place + 1 < source.size() && alignment.isClaimed(place + 1));
        boolean genitive = alignment.window().said().text().startsWith("s", term.end() - 1)
                || alignment.window().said().text().substring(term.start(), term.end()).matches(".*['’]s?");
        return !part
                && !genitive
                && !JOINING.contains(before.text())
                && !alignment.lexicon().isNation(term.text())
                && link(source, said, place).isEmpty();
    }
}
