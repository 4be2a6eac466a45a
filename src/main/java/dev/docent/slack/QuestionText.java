package dev.docent.slack;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what people write in Slack.
final class QuestionText {

    private static final Pattern ANGLED = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060]");

    private QuestionText() {}

    /// @param bot the bot's own user, whose mention says only who is asked
    /// @return plain words; what Slack links is named by its label
    static String of(String markup, String bot) {
        String named = ANGLED.matcher(markup.replace("<@" + bot + ">", " "))
                .replaceAll(link -> Matcher.quoteReplacement(named(link.group(1), link.group(2))));
        String plain = named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return INVISIBLE
                .matcher(plain)
                .replaceAll("")
                .replaceAll("[ \\t]+", " ")
                .strip();
    }

    static boolean mentions(String markup, String bot) {
        return markup.contains("<@" + bot + ">") || markup.contains("<@" + bot + "|");
    }

    private static String named(String target, @Nullable String given) {
        String label = Objects.requireNonNullElse(given, "");
        if (!label.isBlank()) {
            return target.startsWith("#") ? "#" + label : label;
        }
        return switch (target.isEmpty() ? ' ' : target.charAt(0)) {
            case '@', '#' -> " ";
            case '!' -> target.substring(1);
            default -> target;
        };
    }
}
