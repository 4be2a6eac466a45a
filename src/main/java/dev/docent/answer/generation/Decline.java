package dev.docent.answer.generation;

import java.util.regex.Pattern;

/// How a model says that the passages do not answer: with the word that it was told, or in its own words.
final class Decline {

    /// The word that a model is told to say.
    static final String WORD = "NOT_IN_DOCUMENTS";

    private static final Pattern AGREED = Pattern.compile("NOT[_\\s\\\\*-]{1,3}IN[_\\s\\\\*-]{1,3}DOCUMENTS");

    private static final Pattern OWN_WORDS = Pattern.compile(
            "^\\W*((i am|i['’]m|we are) (sorry|unable|not able|afraid)|sorry|unfortunately|i apologi[sz]e|as an ai\\b"
                    + "|i (do not|don['’]t|cannot|can['’]t|could not|couldn['’]t) (know|find|answer|determine|see|tell|provide|help|assist)"
                    + "|(based on .{0,40}, )?(none of )?(the|these|this|those) (\\w+ ){0,2}(passages?|documents?|context|sources?|texts?|information|excerpts?)"
                    + " (\\w+ ){0,2}(do(es)? not|don['’]t|doesn['’]t|did not|didn['’]t|never|contains? no|provides? no|says? nothing|is not|isn['’]t|are not|aren['’]t|mentions? no|gives? no)\\b"
                    + "|there is no (information|mention|answer|evidence)\\b|no information\\b)",
            Pattern.CASE_INSENSITIVE);

    private Decline() {}

    /// @return whether the sentence says that the passages do not answer
    static boolean in(String sentence) {
        return AGREED.matcher(sentence).find() || OWN_WORDS.matcher(sentence).find();
    }
}
