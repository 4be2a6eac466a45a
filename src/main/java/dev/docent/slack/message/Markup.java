package dev.docent.slack.message;

import java.util.regex.Pattern;

/// Turns text into what Slack shows as that text, and nothing else: no mention, channel, link or format that happens to
/// stand in it comes about.
public final class Markup {

    private static final String NOTHING = "\u200B";
    private static final Pattern SCHEME = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*:)(?=//)|\\b(mailto:|tel:)");
    private static final Pattern DOMAIN = Pattern.compile("(?<=[\\p{L}\\p{N}])\\.(?=\\p{L}{2})");
    private static final Pattern FORMAT = Pattern.compile("(?<![\\p{L}\\p{N}])([*_~])(?=\\S)|(`)");
    private static final Pattern EMOJI = Pattern.compile(":(?=[a-z0-9_+'-]+:)");
    private static final Pattern LINK = Pattern.compile("](?=[(\\[:])");
    private static final Pattern QUOTE = Pattern.compile("(?m)^(\\s*)(?=&gt;)");
    private static final Pattern LINE_START = Pattern.compile("(?m)^([ \\t]*)(#{1,6}(?=\\s)|&gt;|```|~~~)");

    private Markup() {}

    /// @return a text for fields of Slack's own markup
    public static String mrkdwn(String text) {
        String escaped = EMOJI.matcher(inert(text)).replaceAll(":" + NOTHING);
        String unquoted = QUOTE.matcher(escaped).replaceAll("$1" + NOTHING);
        return FORMAT.matcher(unquoted).replaceAll(NOTHING + "$1$2");
    }

    /// @return a text for fields of Markdown; its paragraphs, lists and emphasis stay
    public static String markdown(String text) {
        String escaped = EMOJI.matcher(inert(text)).replaceAll(":" + NOTHING);
        String unlinked = LINK.matcher(escaped).replaceAll("]" + NOTHING);
        return LINE_START.matcher(unlinked).replaceAll("$1" + NOTHING + "$2");
    }

    /// @return a link that is shown as its label
    static String link(String address, String label) {
        return "<"
                + address.replace("&", "&amp;")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("|", "%7C") + "|" + mrkdwn(label) + ">";
    }

    /// Slack takes a mention, a channel or a link from between angle brackets, and an address from its beginning.
    private static String inert(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String dotted = DOMAIN.matcher(escaped).replaceAll("." + NOTHING);
        return SCHEME.matcher(dotted).replaceAll("$1$2" + NOTHING);
    }
}
