package dev.docent.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells the lines of a page that were wrapped from those that end where they end.
final class PdfParagraphs {

    /// A wrapped line is nearly as long as the long lines of its page.
    private static final double NEARLY = 0.75;

    /// Between lines that stand apart more is asked for.
    private static final double FULL = 1.2;

    private static final double LONG_LINES = 0.8;
    private static final int SHORTEST_WRAPPED = 30;
    private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}+[\\p{L},.;'’-]* |\\p{Ll}{2,}");
    private static final String ENDS = ".!?:;\"”";

    private PdfParagraphs() {}

    /// @param lines a page's lines; an empty one ends a paragraph
    /// @return the paragraphs, each on one line
    static List<String> of(List<String> lines) {
        int wrapped = wrappedLength(lines);
        List<String> paragraphs = new ArrayList<>();
        String before = "";
        boolean apart = true;
        for (String line : lines) {
            if (line.isEmpty()) {
                apart = true;
                continue;
            }
            boolean joined = apart ? breaksOff(before, line, wrapped) : goesOn(before, line, wrapped);
            if (joined) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + " " + line);
            } else {
                paragraphs.add(line);
            }
            before = line;
            apart = false;
        }
        return paragraphs;
    }

    private static int wrappedLength(List<String> lines) {
        int[] lengths = lines.stream()
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        int usual = lengths.length == 0 ? 0 : lengths[(int) (LONG_LINES * (lengths.length - 1))];
        return Math.max(SHORTEST_WRAPPED, (int) (NEARLY * usual));
    }

    private static boolean goesOn(String before, String line, int wrapped) {
        return before.length() >= wrapped || breaksOff(before, line, wrapped);
    }

    /// A sentence that has not ended goes on with a small letter, or with any word if its line was full.
    private static boolean breaksOff(String before, String line, int wrapped) {
        if (before.isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0) {
            return false;
        }
        boolean full = before.length() >= FULL * wrapped && Character.isLetter(line.codePointAt(0));
        return full || SMALL_WORD.matcher(line).lookingAt();
    }
}
