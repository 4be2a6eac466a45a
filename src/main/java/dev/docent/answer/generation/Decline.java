package dev.docent.answer.generation;

import dev.docent.answer.generation.ModelSentence.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a model says that it does not answer: because the passages do not, with the word that it was told or in its own
/// words, or because it will not.
final class Decline {

    /// The word that a model is told to say.
    static final String WORD = "NOT_IN_DOCUMENTS";

    private static final Pattern AGREED = Pattern.compile("NOT[_\\s\\\\*-]{1,3}IN[_\\s\\\\*-]{1,3}DOCUMENTS");

    private static final String REGRET =
            "^\\W*+(?:(?:i am|i['’]m|we are) (?:sorry|afraid)|sorry|unfortunately|i apologi[sz]e)?+\\W*+(?:but|that)?+\\W*+";

    private static final String TELL =
            "(?:say|mention|contain|provide|specify|state|give|include|answer|address|indicate"
                    + "|describe|discuss|cover|tell|name|explain|reveal|disclose|identify|list|show|offer|refer|report|have)";

    /// What a document may tell as well.
    private static final Pattern TOLD = Pattern.compile(
            "\\b(no (?:information|evidence)|cannot|can['’]t|won['’]t|will not|must not|unable)\\b(?!.*\\b(?:passages?|documents?"
                    + "|context|sources?|excerpts?|provided)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNKNOWN = Pattern.compile(
            REGRET + "(?:based on .{0,60}, )?"
                    + "(?:i (?:do not|don['’]t|cannot|can['’]t|could not|couldn['’]t) (?:know|find|determine|see|tell)\\b"
                    + "|(?:none of )?(?:the|these|this|those) (?:\\w+ ){0,2}(?:passages?|documents?|context|sources?|texts?|information|excerpts?)"
                    + " (?:\\w+ ){0,2}(?:(?:do(?:es)? not|don['’]t|doesn['’]t|did not|didn['’]t|never)(?: \\w+){0,2} "
                    + TELL
                    + "|(?:contains?|provides?|mentions?|gives?|holds?|offers?) (?:no|nothing)|says? nothing"
                    + "|(?:is not|isn['’]t|are not|aren['’]t) (?:enough|sufficient|clear|specific|helpful|relevant))\\b"
                    + "|there is no (?:mention|answer)\\b|(?:there is )?no (?:information|evidence)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFUSED = Pattern.compile(
            REGRET
                    + "(?:as an ai\\b|(?:i|we) (?:(?:am|are) (?:not able|unable) to|(?:['’]m) (?:not able|unable) to|can(?:not|['’]t)"
                    + "|won['’]t|will not|must not|must decline)\\b)",
            Pattern.CASE_INSENSITIVE);

    private Decline() {}

    /// @return what the sentence denies, if a document may tell that, too
    static Optional<String> denied(String sentence) {
        Matcher told = TOLD.matcher(sentence);
        return told.find() ? Optional.of(told.group(1)) : Optional.empty();
    }

    /// @return what a sentence with these words is
    static Kind kind(String sentence) {
        if (AGREED.matcher(sentence).find() || UNKNOWN.matcher(sentence).find()) {
            return Kind.DECLINE;
        }
        return REFUSED.matcher(sentence).find() ? Kind.REFUSAL : Kind.CLAIM;
    }
}
