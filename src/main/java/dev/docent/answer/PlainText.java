package dev.docent.answer;

import java.util.List;
import java.util.regex.Pattern;

/// Turns a quote into a sentence to read: without Markdown's marks, on one line, a table's row with its column names.
/// Its footnotes' marks are left out, too: in an answer they would be taken for those of its citations.
final class PlainText {

    private record Mark(Pattern pattern, String instead) {}

    private static final List<Mark> MARKS = List.of(
            mark("\\s*+(?<!!)\\[\\[?[1-9]\\d{0,2}\\]\\]?(?:\\([^)]*\\))?", ""),
            mark("!\\[([^\\]]*)\\]\\([^)]*\\)", "$1"),
            mark("\\[([^\\]]*)\\]\\([^)]*\\)", "$1"),
            mark("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", "$2"),
            mark("(?<![\\w*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\w*])", "$1"),
            mark("`([^`]*)`", "$1"),
            mark("(?m)^\\s*(#{1,6}|>|[-*+•])\\s+", ""),
            mark("\\*\\*", ""),
            mark("\\s+", " "));

    private PlainText() {}

    private static Mark mark(String expression, String instead) {
        return new Mark(Pattern.compile(expression), instead);
    }

    static String of(String quote) {
        String plain = quote;
        for (Mark mark : MARKS) {
            plain = mark.pattern().matcher(plain).replaceAll(mark.instead());
        }
        return plain.strip();
    }
}
