package dev.docent.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds where a text's lines make the end of a sentence certain: at an empty line, around headings and table rows,
/// before a list's item, and after a line so short that it was not wrapped.
public final class TextParts {

    private static final int SHORT_LINE = 30;
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+•–]|\\d{1,3}[.)]|\\([a-z]\\))\\s.*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s.*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:={3,}|-{3,}|~{3,}|`{3,}.*)\\s*");

    private final String text;
    private final List<Integer> ends = new ArrayList<>();

    private TextParts(String text) {
        this.text = text;
    }

    /// @return where each part ends, in order; the last one is the text's end; none for an empty text
    public static List<Integer> ends(String text) {
        TextParts parts = new TextParts(text);
        parts.find();
        return parts.ends;
    }

    private void find() {
        String before = "";
        int line = 0;
        while (line < text.length()) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 ? text.length() : newline;
            String content = text.substring(line, end);
            if (isEndBetween(before, content)) {
                end(line);
            }
            // White space belongs to the part before it.
            before = content.isBlank() ? "" : content;
            line = end + 1;
        }
        end(text.length());
    }

    /// White space alone is no part.
    private void end(int position) {
        int start = ends.isEmpty() ? 0 : ends.getLast();
        if (position > start && (!text.substring(start, position).isBlank() || position == text.length())) {
            ends.add(position);
        }
    }

    private static boolean isEndBetween(String before, String line) {
        if (line.isBlank()) {
            return false;
        }
        return before.isEmpty()
                || isApart(before)
                || isApart(line)
                || isItem(line)
                || isUnderline(before)
                || (isShort(before) && !isUnderline(line) && !goesOn(before, line));
    }

    private static boolean isApart(String line) {
        return HEADING.matcher(line).matches() || isRow(line);
    }

    private static boolean isRow(String line) {
        return line.contains(" | ") || line.stripLeading().startsWith("|");
    }

    private static boolean isItem(String line) {
        return ITEM.matcher(line).matches();
    }

    private static boolean isUnderline(String line) {
        return UNDERLINE.matcher(line).matches();
    }

    private static boolean isShort(String line) {
        return line.strip().length() <= SHORT_LINE && !isItem(line);
    }

    private static boolean goesOn(String before, String line) {
        String together = before.strip() + ' ' + line.strip();
        return Character.isLowerCase(line.strip().codePointAt(0))
                || before.stripTrailing().endsWith(",")
                || !SentenceEnds.isEnd(together, 0, before.strip().length() + 1);
    }
}
