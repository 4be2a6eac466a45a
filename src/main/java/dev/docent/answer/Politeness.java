package dev.docent.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words before a question that ask for nothing: "Could you tell me when they met?" is no question for yes or no.
final class Politeness {

    private static final Pattern OPENING = Pattern.compile(
            "^\\W*(?:(?:hi|hello|hey|ok|okay|thanks|thank you|please|so|well)\\b[\\s,.!]*)*"
                    + "(?:(?:do|did|would|could|can|will) (?:you|anyone|anybody|someone) (?:please |also |happen to )*"
                    + "(?:know|tell me|explain(?: to me)?|say|remember|give me|show me)"
                    + "|(?:i|we) (?:want|need|would like|['’]d like) to (?:know|ask)|(?:i am|i['’]m|i was) (?:wondering|asking)|i wonder"
                    + "|(?:please )?tell me|have you heard)"
                    + "(?: about| of| if you know)?[\\s,:]+(?=\\S.*\\s\\S)",
            Pattern.CASE_INSENSITIVE);

    private Politeness() {}

    /// @return the question without such words; the same if there are none
    static String without(String question) {
        Matcher opening = OPENING.matcher(question);
        return opening.find() ? question.substring(opening.end()) : question;
    }
}
