package dev.docent.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the tables of a page: levels of several cells that follow each other.
final class PdfTables {

    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_CELL = 100;
    private static final double MOST_SPACE = 3.2;

    /// A word of a line that was stretched to the margin.
    private static final Pattern STRETCHED = Pattern.compile("[\\p{Ll}’'-]+[,;.]?");

    /// What lies on one level, as far as it follows in reading order.
    ///
    /// @param cells from the left
    record Level(List<PdfLine> lines, List<PdfLine> cells) {

        Level {
            lines = List.copyOf(lines);
            cells = List.copyOf(cells);
        }

        PdfLine first() {
            return cells.getFirst();
        }

        boolean hasCells() {
            return cells.size() > 1;
        }
    }

    /// Part of a page that is either a table or is none.
    record Part(List<Level> levels, boolean isTable) {
        Part {
            levels = List.copyOf(levels);
        }
    }

    private PdfTables() {}

    /// @return all of the lines in their order, those of each table in a part of its own
    static List<Part> parts(List<PdfLine> lines) {
        List<Level> levels = levels(lines);
        List<Part> parts = new ArrayList<>();
        int rest = 0;
        int start = 0;
        while (start < levels.size()) {
            int end = tableEnd(levels, start);
            if (rows(levels.subList(start, end)) < FEWEST_ROWS) {
                start++;
                continue;
            }
            start = PdfColumnNames.start(levels, rest, start, end);
            parts.add(new Part(levels.subList(rest, start), false));
            parts.add(new Part(levels.subList(start, end), true));
            start = end;
            rest = end;
        }
        parts.add(new Part(levels.subList(rest, levels.size()), false));
        return parts;
    }

    private static List<Level> levels(List<PdfLine> lines) {
        List<Level> levels = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            int end = line + 1;
            while (end < lines.size() && isBeside(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            levels.add(level(lines.subList(line, end)));
            line = end;
        }
        return levels;
    }

    private static boolean isBeside(PdfLine before, PdfLine line) {
        return line.isLevelWith(before) && (line.left() >= before.right() || line.right() <= before.left());
    }

    private static Level level(List<PdfLine> lines) {
        List<PdfLine> cells = lines.stream()
                .flatMap(line -> line.cells().stream())
                .sorted(Comparator.comparingDouble(PdfLine::left))
                .toList();
        boolean stretched =
                cells.stream().allMatch(cell -> STRETCHED.matcher(cell.text()).matches());
        return new Level(lines, stretched ? List.of(whole(cells)) : cells);
    }

    private static PdfLine whole(List<PdfLine> cells) {
        return cells.getFirst()
                .with(cells.stream().flatMap(cell -> cell.words().stream()).toList());
    }

    private static long rows(List<Level> levels) {
        return levels.stream().filter(Level::hasCells).count();
    }

    /// @return where the table ends that begins with the level; the same if none does
    private static int tableEnd(List<Level> levels, int start) {
        int end = start;
        double left = Double.MAX_VALUE;
        for (int level = start; level < levels.size() && isBelow(levels, start, level); level++) {
            Level found = levels.get(level);
            if (found.hasCells() || (level > start && isWrapped(levels.get(level - 1), found))) {
                end = level + 1;
                left = Math.min(left, found.first().left());
            } else if (level == start
                    || level > end
                    || !canBeRow(found.first(), levels.get(start).first(), left)) {
                break;
            }
        }
        return end;
    }

    private static boolean isBelow(List<Level> levels, int start, int level) {
        if (level == start) {
            return true;
        }
        PdfLine above = levels.get(level - 1).first();
        double distance = levels.get(level).first().base() - above.base();
        return distance > 0 && distance < MOST_SPACE * above.size();
    }

    /// A heading within the table has one cell only.
    private static boolean canBeRow(PdfLine cell, PdfLine first, double left) {
        return cell.text().length() <= LONGEST_CELL
                && !cell.text().endsWith(".")
                && cell.left() > left - cell.size()
                && cell.size() < 1.2 * first.size();
    }

    /// @return whether the level goes on with a cell of the row above
    static boolean isWrapped(Level above, Level level) {
        return !level.hasCells()
                && level.first().base() - above.first().base()
                        < 1.6 * level.first().size()
                && above.cells().stream()
                        .skip(1)
                        .anyMatch(cell -> Math.abs(cell.left() - level.first().left())
                                < level.first().size());
    }
}
