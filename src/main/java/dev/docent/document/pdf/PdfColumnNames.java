package dev.docent.document.pdf;

import dev.docent.document.content.CellValue;
import dev.docent.document.pdf.PdfTables.Level;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the names of a table's columns, which may be set in several lines above its rows.
final class PdfColumnNames {

    private static final int MOST_LEVELS = 24;
    private static final int LONGEST = 60;
    private static final int LONGEST_PLAIN = 40;
    private static final int MOST_LABELS = 2;
    private static final int MOST_NAME_ROWS = 3;
    private static final double MOST_SPACE = 3;
    private static final double LARGER = 1.15;
    private static final double WIDER = 5;

    /// What is printed where a value is missing.
    private static final Pattern NO_VALUE = Pattern.compile("[—–-]+");

    private PdfColumnNames() {}

    /// @param from the first level that may belong to the table
    /// @return where the table begins, the names of its columns included
    static int start(List<Level> levels, int from, int start, int end) {
        double left = secondColumn(levels.subList(start, end));
        double right = levels.subList(start, end).stream()
                .mapToDouble(PdfColumnNames::right)
                .max()
                .orElse(0);
        int earliest = Math.max(from, start - MOST_LEVELS);
        int label = start;
        while (label > earliest && start - label < MOST_LABELS && isLabel(levels, label - 1, left)) {
            label--;
        }
        int first = label;
        while (first > earliest && areNames(levels, first - 1, left, right)) {
            first--;
        }
        return first < label && count(levels.subList(first, end)) > 0 ? first : start;
    }

    /// @return how many levels name the columns
    static int count(List<Level> table) {
        double left = secondColumn(table);
        int names = 0;
        while (names < table.size() && !holdsValues(table.get(names)) && !isLabel(table, names, left)) {
            names++;
        }
        List<Level> named = table.subList(0, names);
        if (names < table.size() && isPlausible(named) && areShort(named)) {
            return names;
        }
        return isBoldOnly(table) ? 1 : 0;
    }

    /// Rows of words look like names, but only the last line of names has one for the first column.
    private static boolean isPlausible(List<Level> names) {
        long rows = names.stream().filter(Level::hasCells).count();
        boolean labelled = names.stream()
                .flatMap(level -> level.cells().stream())
                .anyMatch(cell -> cell.text().endsWith(":"));
        double left =
                names.stream().mapToDouble(level -> level.first().left()).min().orElse(0);
        long full = names.stream()
                .filter(level -> level.hasCells()
                        && level.first().left() < left + level.first().size())
                .count();
        return rows <= MOST_NAME_ROWS && !labelled && (full <= 1 || (names.size() == rows && rows <= 2));
    }

    /// What is long and in plain type is a value.
    private static boolean areShort(List<Level> names) {
        return names.stream()
                .flatMap(level -> level.cells().stream())
                .allMatch(name -> name.bold() || name.text().length() <= LONGEST_PLAIN);
    }

    private static boolean isLabel(List<Level> levels, int level, double secondColumn) {
        return !levels.get(level).hasCells()
                && levels.get(level).lines().size() == 1
                && levels.get(level).first().right() < secondColumn
                && (level + 1 == levels.size() || isNear(levels.get(level), levels.get(level + 1)));
    }

    private static boolean isBoldOnly(List<Level> table) {
        return table.size() > 2
                && table.getFirst().hasCells()
                && table.getFirst().cells().stream()
                        .allMatch(cell -> cell.bold() && !cell.text().endsWith(":"))
                && table.get(1).cells().stream().noneMatch(PdfLine::bold);
    }

    private static boolean holdsValues(Level level) {
        return level.cells().stream()
                .skip(1)
                .anyMatch(cell -> CellValue.isOne(cell.text())
                        || NO_VALUE.matcher(cell.text()).matches());
    }

    private static double secondColumn(List<Level> table) {
        return table.stream()
                .filter(Level::hasCells)
                .mapToDouble(level -> level.cells().get(1).left())
                .min()
                .orElse(0);
    }

    private static double right(Level level) {
        return level.cells().getLast().right();
    }

    private static boolean areNames(List<Level> levels, int level, double left, double right) {
        double size = levels.get(level + 1).first().size();
        return isNear(levels.get(level), levels.get(level + 1))
                && levels.get(level).lines().stream()
                        .allMatch(line -> line.text().length() <= LONGEST
                                && line.size() < LARGER * size
                                && line.left() > left - WIDER * line.size()
                                && line.right() < right + 2 * line.size()
                                && !line.text().endsWith(".")
                                && !line.text().endsWith(":"));
    }

    private static boolean isNear(Level level, Level next) {
        return Math.abs(next.first().base() - level.first().base())
                < MOST_SPACE * level.first().size();
    }
}
