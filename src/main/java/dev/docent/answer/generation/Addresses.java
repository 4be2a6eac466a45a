package dev.docent.answer.generation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the addresses that a passage holds from those that a model made up.
final class Addresses {

    private static final String END = "[^\\s<>\"”]*[^\\s<>\"”.,;:!?)\\]]";

    /// Those that say themselves what they are.
    private static final Pattern LINK =
            Pattern.compile("(?i)\\b(?:[a-z][a-z0-9+.-]{1,20}://|www\\.|mailto:|javascript:|data:|vbscript:)" + END);

    /// Those that readers, and many a page, take for one all the same.
    private static final Pattern BARE = Pattern.compile("(?i)(?<![\\w./@-])(?:[a-z0-9-]+\\.)+[a-z]{2,24}/(?:" + END
            + ")?" + "|(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private static final Pattern HOST_ALONE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://)?[^/?#]+");
    private static final String BEGINS = "(?:(?<=://)|(?<![\\w./@%+-]))";
    private static final String ENDS = "/?(?=[.,;:!?)\\]]*(?:[\\s<>\"”'’*`|\\[(…—–]|$))";

    private Addresses() {}

    /// @return the sentence without links that no passage holds
    static String withoutUnknown(String sentence, List<String> passages) {
        return LINK.matcher(sentence)
                .replaceAll(link -> Matcher.quoteReplacement(isKnown(link.group(), passages) ? link.group() : ""));
    }

    /// @return whether the sentence names a page without its scheme, or an e-mail address, that no passage holds
    static boolean hasUnknown(String sentence, List<String> passages) {
        return BARE.matcher(sentence).results().anyMatch(address -> !isKnown(address.group(), passages));
    }

    /// The beginning of another address is another address; the host of one is known with it.
    private static boolean isKnown(String address, List<String> passages) {
        boolean isHost = HOST_ALONE.matcher(address).matches();
        Pattern whole = Pattern.compile(
                BEGINS + Pattern.quote(address) + (isHost ? "(?:(?=/)|" + ENDS + ")" : ENDS), Pattern.CASE_INSENSITIVE);
        return passages.stream().anyMatch(text -> whole.matcher(text).find());
    }
}
