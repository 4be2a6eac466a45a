package dev.docent.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells the event that a question asked about within another question: "when the cooling failed at Harlow".
final class Events {

    private static final Set<String> PAST = Set.of("did", "was", "were");
    private static final Set<String> OBJECTS = Set.of("what", "which", "whom", "whose");
    private static final Set<String> RUNNING = Set.of("begin", "start", "end", "last", "happen", "occur", "stop");
    private static final Set<String> SUFFERED =
            Set.of("cost", "happen", "take", "last", "end", "begin", "start", "occur", "come");
    private static final int LONGEST = 16;

    private Events() {}

    /// "How much did it cost?": what happened is meant, whatever was named since.
    ///
    /// @return the question with what happened; empty if it does not ask about such
    static Optional<List<String>> named(List<String> words, List<Exchange> exchanges) {
        if (!asksAboutEvent(words) && !asksWhoWasThere(words)) {
            return Optional.empty();
        }
        Exchange opening = Topic.opening(exchanges);
        return asksAboutEvent(words) && isEventItself(clause(opening))
                ? Optional.empty()
                : told(opening).map(event -> joined(words, event));
    }

    private static boolean asksAboutEvent(List<String> words) {
        int it = words.indexOf("it");
        return it > 0
                && words.get(it - 1).equals("did")
                && it + 1 < words.size()
                && SUFFERED.contains(words.get(it + 1));
    }

    /// "Who else was there?", but not "Who lives there?"
    private static boolean asksWhoWasThere(List<String> words) {
        int there = words.size() - 1;
        return there > 1
                && Lexicon.lower(words.getFirst()).equals("who")
                && words.get(there).equals("there")
                && Set.of("was", "were", "present").contains(words.get(there - 1));
    }

    /// "When did the war begin?": the war may be said to end.
    private static boolean isEventItself(Clause clause) {
        return !clause.rest().isEmpty() && RUNNING.contains(clause.rest().getFirst());
    }

    private static Clause clause(Exchange exchange) {
        return Clause.of(Said.inside(exchange.standalone()));
    }

    /// @return "when …"; empty if no event of the past was asked about
    static Optional<List<String>> told(Exchange exchange) {
        Clause asked = closed(clause(exchange));
        String answer = exchange.shortAnswer().orElse("");
        boolean whole = asked.asked().isEmpty()
                || OBJECTS.stream().noneMatch(asked::asks)
                || (!answer.isBlank() && asked.isFilledBy(answer));
        List<String> words = whole ? asked.asking(List.of("when"), answer) : List.of();
        return words.isEmpty() ? Optional.empty() : told(Clause.of(words)).filter(it -> it.size() <= LONGEST);
    }

    /// "What did they talk about?": they talked, whatever it was about.
    private static Clause closed(Clause asked) {
        int last = asked.rest().size() - 1;
        boolean isOpen = OBJECTS.stream().anyMatch(asked::asks)
                && last > 0
                && Lexicon.isPreposition(asked.rest().getLast());
        return isOpen
                ? new Clause(
                        List.of(),
                        asked.auxiliary(),
                        asked.subject(),
                        asked.rest().subList(0, last))
                : asked;
    }

    private static Optional<List<String>> told(Clause clause) {
        boolean past = clause.auxiliary().size() == 1
                && PAST.contains(clause.auxiliary().getFirst())
                && !clause.subject().isEmpty()
                && !clause.rest().isEmpty();
        if (!past) {
            return Optional.empty();
        }
        if (clause.subject().getLast().equals("not")) {
            List<String> subject = clause.subject().subList(0, clause.subject().size() - 1);
            List<String> denied = joined(joined(List.of("when"), subject), clause.auxiliary());
            return Optional.of(joined(joined(denied, List.of("not")), clause.rest()));
        }
        List<String> told = joined(List.of("when"), clause.subject());
        if (!clause.auxiliary().getFirst().equals("did")) {
            return Optional.of(joined(joined(told, clause.auxiliary()), clause.rest()));
        }
        List<String> verb = List.of(Verbs.past(clause.rest().getFirst()));
        return Optional.of(joined(
                joined(told, verb), clause.rest().subList(1, clause.rest().size())));
    }

    private static List<String> joined(List<String> before, List<String> after) {
        var words = new ArrayList<>(before);
        words.addAll(after);
        return words;
    }
}
