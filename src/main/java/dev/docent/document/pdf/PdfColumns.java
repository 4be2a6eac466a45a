package dev.docent.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads two columns one after the other where the file has them line by line.
final class PdfColumns {

    private static final int FEWEST_LINES = 4;
    private static final int FEWEST_WORDS = 3;

    private static final Pattern LABEL = Pattern.compile("[\\p{Lu}\\d].*[^.!?-]");

    private PdfColumns() {}

    static List<PdfLine> inReadingOrder(List<PdfLine> lines) {
        List<PdfLine> ordered = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            int end = columnsEnd(lines, line);
            List<PdfLine> found = lines.subList(line, end);
            if (found.size() >= FEWEST_LINES && areProse(found) && !areLabelled(found)) {
                addColumns(found, ordered);
                line = end;
            } else {
                ordered.add(lines.get(line++));
            }
        }
        return ordered;
    }

    /// @return where the lines end that all have a gap in the same place
    private static int columnsEnd(List<PdfLine> lines, int start) {
        double left = 0;
        double right = Double.MAX_VALUE;
        int end = start;
        while (end < lines.size()) {
            List<PdfLine> cells = lines.get(end).cells();
            if (cells.size() != 2
                    || (end > start
                            && lines.get(end).base() < lines.get(end - 1).base())) {
                break;
            }
            left = Math.max(left, cells.getFirst().right());
            right = Math.min(right, cells.getLast().left());
            if (left >= right) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean areProse(List<PdfLine> lines) {
        return averageWords(lines, 0) >= FEWEST_WORDS && averageWords(lines, 1) >= FEWEST_WORDS;
    }

    /// In running text some of the lines go on with a sentence; what stands before values never does.
    private static boolean areLabelled(List<PdfLine> lines) {
        return lines.stream()
                .map(line -> line.cells().getFirst().text())
                .allMatch(label -> LABEL.matcher(label).matches());
    }

    private static double averageWords(List<PdfLine> lines, int cell) {
        return lines.stream()
                        .flatMap(line -> line.cells().get(cell).words().stream())
                        .filter(word -> word.text().chars().anyMatch(Character::isLetter))
                        .count()
                / (double) lines.size();
    }

    private static void addColumns(List<PdfLine> lines, List<PdfLine> ordered) {
        lines.forEach(line -> ordered.add(line.cells().getFirst()));
        lines.forEach(line -> ordered.add(line.cells().getLast()));
    }
}
