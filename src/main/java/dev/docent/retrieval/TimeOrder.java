package dev.docent.retrieval;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells whether a question asks for the newest or the oldest of its kind.
///
/// "The first president" and "the last supper" are names of things; "did they first meet" and "did they last meet" ask
/// for an order.
final class TimeOrder {

    private static final String NOT_NAMED = "(?<!\\b(?:the|a|an|his|her|its|their|at|in)|['’]s) ";

    /// What follows where "last" and "first" are no order: "the warranty last after a repair", "first time buyers".
    private static final String NO_VERB =
            "(?!(?:times?|minutes?|days?|nights?|weeks?|months?|years?|seasons?|names?|class"
                    + "|aid|long|longer|more|less|only|all|until|till|in|on|at|for|after|before|from|to|through|with|within"
                    + "|during|beyond|about|around|than|and|or|as|if|when|while|because|of|the|a|an|this|that)\\b)";

    private static final Pattern NEWEST = pattern("(?<!\\bat the )latest\\b"
            + "|newest\\b|most recent(?:ly)?\\b|currently\\b|at present\\b|nowadays\\b|these days\\b|right now\\b"
            + "|(?:the|his|her|its|their) (?:current\\b|last time\\b)"
            + "|(?<!\\bhow long )" + asksOf("last")
            + "|(?:now|today)\\W*$");

    private static final Pattern OLDEST = pattern("(?:earliest\\b|for the first time\\b|" + asksOf("first") + ")");

    private TimeOrder() {}

    static Optional<TimeWish> in(String question) {
        if (NEWEST.matcher(question).find()) {
            return Optional.of(new TimeWish.Newest());
        }
        return OLDEST.matcher(question).find() ? Optional.of(new TimeWish.Oldest()) : Optional.empty();
    }

    /// The word stands right after the subject and before the verb: "did they last meet", "was he first seen".
    private static String asksOf(String word) {
        return "(?:(?:did [^?]*[^?\\s]|(?:was|were|has|have|had)(?: [^?]*[^?\\s])?)" + NOT_NAMED + word + " " + NO_VERB
                + "[a-z]+)";
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile("\\b(?:" + expression + ")", Pattern.CASE_INSENSITIVE);
    }
}
