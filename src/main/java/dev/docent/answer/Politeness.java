package dev.docent.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words before a question that ask for nothing: "Could you tell me when they met?" is no question for yes or no, and
/// "I heard that they met in Geneva" is about a meeting, and not about hearing.
public final class Politeness {

    /// "Can you give me the date of the vote?" asks for the date, and "Can you give me a refund?" whether.
    private static final String GIVE = "(?:remember|give me|show me)"
            + "(?=[\\s,:]+(?:what|who|whom|whose|which|when|where|why|how|if|whether|the|all|(?:an?|some|more)"
            + " (?:short |brief |quick |complete |full )?(?:list|overview|summary|example|description|details?|information))\\b)";

    private static final Pattern OPENING = Pattern.compile(
            "^\\W*(?:(?:hi|hello|hey|ok|okay|thanks|thank you|please|so|well)\\b[\\s,.!]*)*"
                    + "(?:(?:do|did|would|could|can|will) (?:you|anyone|anybody|someone) (?:please |also |happen to )*"
                    + "(?:know|tell me|explain(?: to me)?|say|" + GIVE + ")"
                    + "|(?:i|we)(?: just| also)? (?:want|wanted|need|needed|would like|['’]d like|mean|meant|tried|was trying|am trying) to"
                    + " (?:know|ask|find out|understand|learn|hear)"
                    + "|(?:i am|i['’]m|i was)(?: just| also)? (?:wondering|asking|curious)|i wonder|my question is"
                    + "|(?:please )?tell me|have you heard"
                    + "|(?:i|we)(?: just| also)? (?:heard|hear|read|saw|noticed|know|understand|believe|guess|think|thought|suppose|feel like|gather|was told|were told)"
                    + "(?! (?:about|of|to|the|a|an)\\b)(?: that)?)"
                    + "(?: about| of| if you know)?[\\s,:]+(?=\\S.*\\s\\S)",
            Pattern.CASE_INSENSITIVE);

    /// "Is that all?"
    private static final Pattern EMPTY_QUESTION = Pattern.compile(
            "^\\W*(?:and |so |but )?(?:is|was|are|were) (?:that|this|it|these|those|they) (?:all|it|everything|right|so|correct|true)(?: then)?\\?\\s+(?=\\S.*\\s\\S)",
            Pattern.CASE_INSENSITIVE);

    private Politeness() {}

    /// @return the question without such words; the same if there are none
    public static String without(String question) {
        String rest = without(EMPTY_QUESTION, question);
        return without(OPENING, rest);
    }

    private static String without(Pattern words, String question) {
        Matcher matcher = words.matcher(question);
        return matcher.find() ? question.substring(matcher.end()) : question;
    }
}
