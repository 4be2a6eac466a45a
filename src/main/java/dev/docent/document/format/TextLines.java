package dev.docent.document.format;

import java.util.ArrayList;
import java.util.List;

/// Text as lines.
final class TextLines {

    private TextLines() {}

    /// A line without its end.
    record Line(int start, int end) {}

    /// @return every line of the text; the last one is missing if it is empty
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(start, end));
            start = end + 1;
        }
        return lines;
    }

    /// @return the text without the blank lines before it and the white space after it
    static String withoutBlankEnds(String text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int lineStart = text.lastIndexOf('\n', first) + 1;
        return first == text.length() ? "" : text.substring(lineStart).stripTrailing();
    }

    /// @return as many whole lines as fit, or part of the first line if not even that does
    static String beginning(String text, int maxCharacters) {
        if (text.length() <= maxCharacters) {
            return text;
        }
        int end = text.lastIndexOf('\n', maxCharacters);
        if (end <= 0) {
            end = Character.isHighSurrogate(text.charAt(maxCharacters - 1)) ? maxCharacters - 1 : maxCharacters;
        }
        return text.substring(0, end).stripTrailing();
    }
}
