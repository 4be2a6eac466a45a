package dev.docent.document.pdf;

import dev.docent.document.content.ListMarks;
import java.util.List;

/// Tells which of a page's lines belong together as a paragraph.
final class PdfMargins {

    private static final double LOOSER = 1.3;
    private static final double HEADING_LEADING = 1.6;
    private static final double SAME_SIZE = 0.12;
    private static final double INDENT = 0.8;
    private static final double SAME_COLUMN = 5;
    private static final double SPACE = 0.25;
    private static final String ENDS = ".!?:;\"”";

    private final List<PdfLine> lines;
    private final PdfType type;
    private final PdfHeadings headings;

    /// @param lines of the page
    PdfMargins(List<PdfLine> lines, PdfType type, PdfHeadings headings) {
        this.lines = lines.stream().filter(line -> line.cells().size() == 1).toList();
        this.type = type;
        this.headings = headings;
    }

    static boolean endsSentence(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// @return whether a line goes on with the paragraph above it
    boolean goesOn(List<PdfLine> paragraph, PdfLine line) {
        PdfLine before = paragraph.getLast();
        if (line.isLevelWith(before)) {
            return true;
        }
        if (!isRightBelow(before, line) || ListMarks.startsItem(line.text()) || Leaders.areIn(before.text())) {
            return false;
        }
        boolean displayed = headings.isDisplayed(before);
        if (displayed != headings.isDisplayed(line)) {
            return false;
        }
        if (displayed && before.size() > type.size()) {
            return before.bold() == line.bold() && line.base() - before.base() < HEADING_LEADING * line.size();
        }
        return isFull(before, line) ? !isIndented(paragraph, line) : breaksOff(before, line);
    }

    /// @return whether there is more space between two lines than within a paragraph
    boolean areApart(PdfLine before, PdfLine line) {
        double distance = line.base() - before.base();
        return distance < 0 || distance > LOOSER * type.leading() * Math.min(before.size(), line.size());
    }

    private boolean isRightBelow(PdfLine before, PdfLine line) {
        double distance = line.base() - before.base();
        return distance > 0
                && distance < LOOSER * type.leading() * Math.max(before.size(), line.size())
                && Math.abs(before.size() - line.size()) <= SAME_SIZE * before.size()
                && line.left() < before.right()
                && line.right() > before.left();
    }

    /// A line is full if the next one's first word had no place on it.
    private boolean isFull(PdfLine before, PdfLine line) {
        double first = line.words().getFirst().right() - line.left();
        double needed = Character.isIdeographic(line.text().codePointAt(0)) ? line.size() : first;
        return before.right() + SPACE * before.size() + needed > rightEdge(before) - SPACE * before.size();
    }

    private double rightEdge(PdfLine line) {
        return lines.stream()
                .filter(other -> Math.abs(other.left() - line.left()) < SAME_COLUMN * line.size())
                .filter(other -> Math.abs(other.size() - line.size()) <= SAME_SIZE * line.size())
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(line.right());
    }

    /// The first line of a paragraph may be set in or out.
    private static boolean isIndented(List<PdfLine> paragraph, PdfLine line) {
        PdfLine before = paragraph.getLast();
        double indent = (line.left() - before.left()) / line.size();
        if (paragraph.size() > 1) {
            return Math.abs(indent) > INDENT;
        }
        return indent > INDENT && endsSentence(before.text()) && !ListMarks.startsItem(before.text());
    }

    private static boolean breaksOff(PdfLine before, PdfLine line) {
        return Character.isLowerCase(line.text().codePointAt(0)) && !endsSentence(before.text());
    }
}
