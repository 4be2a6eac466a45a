package dev.docent.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a sentence without being part of it: a list's mark, the document's title, a dateline.
final class Preamble {

    private static final Pattern MARKS = Pattern.compile("^(\\s|#{1,6}\\s|[>*\\-•–+]\\s|[0-9]{1,2}[.)]\\s)+");

    /// "LONDON, 6 January 2026 - "
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{L}.' -]{2,30}(, [^.\\n]{3,40})?( \\([^)\\n]{2,20}\\))?\\s+[-–—]+\\s+(?=\\p{Lu})");

    private Preamble() {}

    /// @param title the document's title
    /// @return how many characters at the beginning of the quote to leave out
    static int length(String quote, String title) {
        int length = end(MARKS, quote);
        String rest = quote.substring(length);
        int lineEnd = rest.indexOf('\n');
        if (lineEnd > 0 && rest.substring(0, lineEnd).strip().equals(title.strip())) {
            length += lineEnd + 1;
            length += end(MARKS, quote.substring(length));
        }
        String words = quote.substring(length);
        int dateline = end(DATELINE, words);
        return dateline > 0 && isShouted(words) ? length + dateline : length;
    }

    private static int end(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.end() : 0;
    }

    /// The place of a dateline stands in capitals.
    private static boolean isShouted(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1));
    }
}
