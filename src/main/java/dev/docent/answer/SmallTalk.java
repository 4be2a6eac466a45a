package dev.docent.answer;

import java.util.regex.Pattern;

/// Thanks, greetings and the like. They ask for nothing, and no document answers them.
public final class SmallTalk {

    private static final String ESSENCE =
            "thanks?|thank|thx|cheers|great|good|fine|nice|perfect|cool|ok|okay|hello|hi|hey|bye|goodbye|yes|no|greetings|how are you";

    private static final String BESIDE =
            "you|very|much|many|so|morning|afternoon|evening|night|day|everyone|everybody|all|again|there|please|that['’]s|is|a|lot"
                    + "|for|the|your|help|got|it|i|see|and|to|have|today|doing|that|this|was|were|been|helpful|useful|really"
                    + "|clear|understood|appreciated|answers?|quick|super";

    private static final Pattern ALL = Pattern.compile(
            "\\W*(?=.*\\b(?:" + ESSENCE + ")\\b)(?:(?:" + ESSENCE + "|" + BESIDE + ")\\b\\W*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POLITE_QUESTION = Pattern.compile("\\bhow are you\\b", Pattern.CASE_INSENSITIVE);

    private SmallTalk() {}

    /// @return whether this is all that is said
    public static boolean is(String text) {
        return ALL.matcher(text.strip()).matches()
                && (text.indexOf('?') < 0 || POLITE_QUESTION.matcher(text).find());
    }
}
