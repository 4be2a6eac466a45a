package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Role.Side;
import dev.docent.answer.grounding.Term.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether those whom a question names do in a sentence what it asks of them, and have it done to them.
final class Casting {

    private static final Set<String> JOINING = Set.of("and", "or", "both", "as", "well");
    private static final Set<String> TOGETHER = Set.of("with", "to", "between", "of", "by");
    private static final Set<String> OF_DEED = Set.of("with", "for", "of", "by");
    private static final Set<String> EXCEPTING = Set.of("instead", "rather", "not", "except", "apart", "without");
    private static final Set<String> PLACES = Set.of("in", "at", "on", "near", "from", "to", "into", "after", "before");
    private static final Set<String> AWAY = Set.of("after", "before", "since", "despite", "during", "about", "without");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "then");
    private static final int REACH = 4;

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
        int place = alignment.partner(index);
        boolean name = alignment.claim().term(index).is(Kind.NAME);
        if (isExcepted(place)) {
            return false;
        }
        if (name && isOwnerOnly(index, place)) {
            return true;
        }
        Role claimed = Role.of(alignment.claim().said().terms(), verb, index);
        Role there = Role.of(source, said, place);
        boolean apart = switch (there.side()) {
            case SUBJECT -> isCutOff(place, said);
            case OBJECT -> isCutOff(said, place);
            case LINKED -> claimed.side() != Side.LINKED && isAside(place);
        };
        return apart || !agrees(claimed, there, index);
    }

    /// "Instead of Ann" speaks of Ann where another one stands.
    private boolean isExcepted(int place) {
        int from = Math.max(place > said ? said + 1 : 0, place - REACH);
        return source.subList(from, place).stream().anyMatch(it -> EXCEPTING.contains(it.text()));
    }

    /// "Ann's brother" is not Ann; a country's office is the country.
    private boolean isOwnerOnly(int index, int place) {
        return place + 1 != said
                && isGenitive(source.get(place))
                && !alignment
                        .claim()
                        .said()
                        .text()
                        .startsWith("'s", alignment.claim().term(index).end() - 2)
                && !alignment
                        .claim()
                        .said()
                        .text()
                        .startsWith("’s", alignment.claim().term(index).end() - 2)
                && !alignment.lexicon().isNation(alignment.claim().term(index).text());
    }

    private boolean isGenitive(Term term) {
        return alignment
                .window()
                .said()
                .text()
                .substring(term.start(), term.end())
                .matches(".*['’]s?");
    }

    private boolean agrees(Role claimed, Role there, int index) {
        if (claimed.equals(there)) {
            return true;
        }
        boolean mutual = Roles.isMutual(alignment.claim().term(verb));
        if (mutual && isPartner(claimed) && there.side() != Side.LINKED) {
            return true;
        }
        boolean nation =
                alignment.lexicon().isNation(alignment.claim().term(index).text());
        boolean name = alignment.claim().term(index).is(Kind.NAME);
        boolean linked = there.side() == Side.LINKED
                && (isOfDeed(there.link()) || (nation && there.link().equals("of")));
        return switch (claimed.side()) {
            case SUBJECT -> linked || (!name && there.side() == Side.LINKED);
            case OBJECT -> linked;
            case LINKED -> there.link().isEmpty() || !PLACES.contains(claimed.link()) || !PLACES.contains(there.link());
        };
    }

    /// "Met with Ding", "the meeting with Ding".
    private boolean isOfDeed(String link) {
        boolean follows =
                said + 1 < source.size() && source.get(said + 1).text().equals(link);
        return follows || (Manner.isNominal(source, said) && (OF_DEED.contains(link) || TOGETHER.contains(link)));
    }

    private static boolean isPartner(Role role) {
        return role.side() != Side.LINKED || TOGETHER.contains(role.link());
    }

    /// "Met Wang after talks with Ding": something else is done with him.
    private boolean isAside(int place) {
        return place > said
                && IntStream.range(said + 1, place)
                        .anyMatch(i -> AWAY.contains(source.get(i).text())
                                || (source.get(i).is(Kind.NAME)
                                        && !alignment.isClaimed(i)
                                        && Role.of(source, said, i).side() == Side.OBJECT));
    }

    /// Somebody else stands between, or another verb that is not joined to this one.
    private boolean isCutOff(int from, int to) {
        int other =
                IntStream.range(from + 1, to).filter(this::isOtherVerb).max().orElse(-1);
        boolean rival = to == said && IntStream.range(from + 1, to).anyMatch(this::isRival);
        return rival || (other >= 0 && !isJoined(other, to));
    }

    private boolean isOtherVerb(int place) {
        Term term = source.get(place);
        return !alignment.isClaimed(place)
                && term.is(Kind.WORD)
                && isPast(term)
                && !SmallWords.DETERMINERS.contains(source.get(place - 1).text());
    }

    /// "Arrived on Sunday and met Ding": both are done by the same.
    private boolean isJoined(int verb, int to) {
        int last = IntStream.range(verb + 1, to)
                .filter(i -> CONJUNCTIONS.contains(source.get(i).text())
                        || source.get(i).text().equals("to"))
                .max()
                .orElse(-1);
        return to == said
                && last > verb
                && IntStream.range(last + 1, to)
                        .allMatch(i -> source.get(i).is(Kind.SMALL)
                                || source.get(i).text().endsWith("ly"));
    }

    private static boolean isPast(Term term) {
        boolean irregular = !term.text().startsWith(term.root()) && !term.text().endsWith("s");
        return irregular || term.text().endsWith("ed");
    }

    /// Another name that hangs on nothing, is not joined to what stands before it, and is no part of a longer one.
    private boolean isRival(int place) {
        Term term = source.get(place);
        if (!term.is(Kind.NAME) || alignment.isClaimed(place)) {
            return false;
        }
        Term before = source.get(place - 1);
        boolean part = before.is(Kind.NAME) || (place + 1 < source.size() && alignment.isClaimed(place + 1));
        return !part
                && !isGenitive(term)
                && !JOINING.contains(before.text())
                && !alignment.lexicon().isNation(term.text())
                && Role.link(source, said, place).isEmpty();
    }
}
