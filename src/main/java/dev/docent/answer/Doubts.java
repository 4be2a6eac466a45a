package dev.docent.answer;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether words leave open what they speak of: it may be, is to be, is said to be.
final class Doubts {

    /// What a question whether something is so asks for.
    enum Time {
        PAST,
        PRESENT,
        FUTURE,
        /// What may be done, or has to be.
        ALLOWED;

        private static final Map<String, Time> BY_AUXILIARY = Map.ofEntries(
                Map.entry("did", PAST),
                Map.entry("was", PAST),
                Map.entry("were", PAST),
                Map.entry("has", PAST),
                Map.entry("have", PAST),
                Map.entry("had", PAST),
                Map.entry("will", FUTURE),
                Map.entry("shall", FUTURE),
                Map.entry("can", ALLOWED),
                Map.entry("could", ALLOWED),
                Map.entry("may", ALLOWED),
                Map.entry("must", ALLOWED),
                Map.entry("should", ALLOWED));

        static Time of(String question) {
            String first = question.strip().toLowerCase(Locale.ROOT).split("\\W", 2)[0];
            return BY_AUXILIARY.getOrDefault(first.replaceAll("n$", ""), BY_AUXILIARY.getOrDefault(first, PRESENT));
        }
    }

    private static final Pattern ANY = words(
            "might|could|would|perhaps|possibly|probably|likely|unlikely|reportedly"
                    + "|alleged(?:ly)?|supposed(?:ly)?|expect(?:s|ed)?|rumou?r(?:s|ed)?|plan(?:s|ned|ning)? to|hop(?:e|es|ed|ing) (?:to|that|for)|propos(?:e|es|ed|al)"
                    + "|if|unless|whether|unclear|deni(?:es|ed)|refus(?:es|ed)|(?-i:may)|consider(?:s|ed|ing)|postpon(?:es|ed)|put off|adjourned|almost|nearly"
                    + "|claim(?:s|ed) (?:to|that)|accus(?:es|ed)|suspect(?:s|ed)?|rarely|seldom|declin(?:es|ed)|intend(?:s|ed)?|aims? to|about to|going to"
                    + "|believ(?:e|es|ed)|fear(?:s|ed)|(?:thought|said|reported) to|provided|as long as|subject to|on condition");

    private static final Pattern OF_PAST = words(
            "will|shall|schedul(?:es|ed)|agree(?:s|d) (?:to|that)|want(?:s|ed)?|wish(?:es|ed)? to"
                    + "|invit(?:e|es|ed)|(?:is|are|was|were) to|due to (?=\\w+ )|set to|offer(?:s|ed)? to|promis(?:e|es|ed)|pledg(?:e|es|ed)|vow(?:s|ed)?"
                    + "|seeks? to|sought to|ask(?:s|ed)|urg(?:e|es|ed)|must|should|tr(?:y|ies|ied) to|attempt(?:s|ed)? to|prepar(?:e|es|ed|ing) to|ready to");

    private static final Pattern OF_PRESENT = words("will|only|schedul(?:es|ed)|want(?:s|ed)? to|set to");

    private static final Pattern OF_ALLOWED = words("only|should");

    private static final Pattern ASKS_FOR_LEAVE = Pattern.compile("^\\W*(?:can|could) ");

    private static final Pattern AHEAD = words("will|shall|ll");

    private Doubts() {}

    private static Pattern words(String expression) {
        return Pattern.compile("\\b(?:" + expression + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    static boolean leaveOpen(String question, String clause, Time time) {
        return isFound(ANY, question, clause)
                || switch (time) {
                    case PAST -> isFound(OF_PAST, question, clause);
                    case PRESENT -> isFound(OF_PRESENT, question, clause);
                    case ALLOWED -> isFound(OF_ALLOWED, question, clause);
                    case FUTURE ->
                        !AHEAD.matcher(clause).find()
                                && !clause.toLowerCase(Locale.ROOT).contains("won't");
                };
    }

    /// The question may ask with the same word, "May I …?", or for leave: "Can I …?"
    private static boolean isFound(Pattern doubt, String question, String clause) {
        String asked = question.toLowerCase(Locale.ROOT);
        return doubt.matcher(clause)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .anyMatch(it -> !Denials.isAsked(it, question)
                        && !(it.equals("may") && ASKS_FOR_LEAVE.matcher(asked).find())
                        && !isRefusal(it, clause));
    }

    /// "Refused to go" denies it.
    private static boolean isRefusal(String doubt, String clause) {
        return (doubt.startsWith("refus") || doubt.startsWith("declin"))
                && clause.toLowerCase(Locale.ROOT).contains(doubt + " to ");
    }
}
