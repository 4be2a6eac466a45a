package dev.docent.answer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The word with which a question asks. In "What should I do when I lose my badge?" it is "what", and "when" only says
/// in which case.
final class AskingWord {

    private static final Pattern ANY = Pattern.compile("\\b(what|who|whom|whose|which|when|where|why|how)\\b");

    private static final Pattern WHETHER = Pattern.compile(
            "^(is|are|was|were|am|do|does|did|has|have|had|can|could|may|must|shall|should|will|would)\\b");

    /// "What was the year when they met?", "Who won and when?"
    private static final Pattern WHEN_TOO = Pattern.compile(
            "\\b(year|date|day|month|time|moment|decade|century|and|or|since|until|till|from|by) when\\b");

    /// Who asks for somebody else knows of one, and there may be more.
    private static final Pattern FURTHER =
            Pattern.compile("\\b(who|whom|whose|what|where) else\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PEOPLE = Pattern.compile("\\bwho(m|se)?\\b", Pattern.CASE_INSENSITIVE);

    private AskingWord() {}

    /// @return the word with which the question asks, in lower case; empty if there is none
    static String of(String question) {
        Matcher first = ANY.matcher(question.toLowerCase(Locale.ROOT));
        return first.find() ? first.group() : "";
    }

    /// @return whether it asks for what there is besides that which it names
    static boolean isForFurther(String question) {
        return FURTHER.matcher(question).find();
    }

    /// @return whether it asks for somebody
    static boolean isForPeople(String question) {
        return PEOPLE.matcher(question).find();
    }

    /// @param question in lower case
    /// @return whether it asks when
    static boolean isWhen(String question) {
        if (WHEN_TOO.matcher(question).find()) {
            return true;
        }
        Matcher first = ANY.matcher(question);
        return !WHETHER.matcher(question).find()
                && first.find()
                && first.group().equals("when");
    }
}
