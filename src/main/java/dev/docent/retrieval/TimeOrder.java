package dev.docent.retrieval;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells whether a question asks for the newest or the oldest of its kind.
///
/// "The first president" and "the last supper" are names of things; "did they first meet" and "did they last meet" ask
/// for an order.
final class TimeOrder {

    private static final String VERB = "(?:did|was|were|has|have|had|does|do) (?:[^?]* )?";
    private static final String NOT_NAMED = "(?<!\\b(?:the|a|an|his|her|its|their|at|in) )";

    private static final Pattern NEWEST = pattern("(?<!\\bat the )latest\\b"
            + "|newest\\b|most recent(?:ly)?\\b|currently\\b|at present\\b|nowadays\\b|these days\\b|right now\\b"
            + "|(?:the|his|her|its|their) (?:current\\b|last time\\b)"
            + "|" + VERB + NOT_NAMED + "last [a-z]+"
            + "|(?:now|today)\\W*$");

    private static final Pattern OLDEST =
            pattern("(?:earliest\\b|for the first time\\b|" + VERB + NOT_NAMED + "first [a-z]+)");

    private TimeOrder() {}

    static Optional<TimeWish> in(String question) {
        if (NEWEST.matcher(question).find()) {
            return Optional.of(new TimeWish.Newest());
        }
        return OLDEST.matcher(question).find() ? Optional.of(new TimeWish.Oldest()) : Optional.empty();
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile("\\b(?:" + expression + ")", Pattern.CASE_INSENSITIVE);
    }
}
