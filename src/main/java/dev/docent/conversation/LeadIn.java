package dev.docent.conversation;

import java.util.regex.Pattern;

/// Words that only lead into what is said: "No, I meant in January".
final class LeadIn {

    /// What follows "no" and "right" where they do: "right to work checks" are about the right to work.
    private static final String GOES_ON =
            "(?=\\s*[,.:;!–]|\\s+-\\s|\\s*$|\\s+(?:and|but|so|ok|okay|then|sorry|please|actually|thanks|not|i|we|you|it|he|she"
                    + "|they|that|this|the|what|who|whom|whose|which|when|where|why|how|is|are|was|were|do|does|did|has|have"
                    + "|had|can|could|will|would|should|must)\\b)";

    /// A hyphen makes another word of it: "a no-show fee".
    private static final Pattern WORDS = Pattern.compile(
            "^(?:(?:and|but|so|ok|okay|also|then|nope|sorry|actually|thanks|thank you|please|hm+|oh"
                    + "|wait(?: an?| one)? (?:second|sec|minute|moment)|(?:no|well|right|wait|rather)\\b" + GOES_ON
                    + "|i meant?|i mean|by the way)\\b(?!-\\p{L})[\\s,.:;!–-]*)+",
            Pattern.CASE_INSENSITIVE);

    private LeadIn() {}

    /// @return what is said without them
    static String without(String text) {
        return WORDS.matcher(text).replaceFirst("");
    }
}
