package dev.docent.document.pdf;

import dev.docent.document.content.RowText;
import dev.docent.document.pdf.PdfTables.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of a table, cell by cell under the names of its columns.
final class PdfTable {

    /// Where a column lies.
    private record Column(double left, double right) {
        double shared(PdfLine cell) {
            return Math.min(right, cell.right()) - Math.max(left, cell.left());
        }
    }

    private final List<Level> names;
    private final List<Level> rows;
    private final List<Column> columns;

    PdfTable(List<Level> levels) {
        int count = PdfColumnNames.count(levels);
        this.names = levels.subList(0, count);
        this.rows = levels.subList(count, levels.size());
        this.columns = columns();
    }

    /// @return the names of the columns on one line; empty if there are none
    String header() {
        if (columns.isEmpty()) {
            return names.stream().map(PdfTable::plain).collect(Collectors.joining("\n"));
        }
        String[] header = emptyCells();
        for (Level level : names) {
            for (PdfLine cell : level.cells()) {
                spanned(cell).forEach(column -> append(header, column, cell.text()));
            }
        }
        return names.isEmpty() ? "" : RowText.of(List.of(header));
    }

    List<String> rows() {
        List<String[]> table = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Level level = rows.get(row);
            if (row > 0 && PdfTables.isWrapped(rows.get(row - 1), level)) {
                append(
                        table.getLast(),
                        column(level.first(), table.getLast()),
                        level.first().text());
            } else {
                table.add(cells(level));
            }
        }
        return table.stream().map(cells -> RowText.of(List.of(cells))).toList();
    }

    private String[] cells(Level level) {
        if (columns.isEmpty() || !level.hasCells()) {
            return level.cells().stream().map(PdfLine::text).toArray(String[]::new);
        }
        String[] cells = emptyCells();
        level.cells().forEach(cell -> append(cells, column(cell, cells), cell.text()));
        return cells;
    }

    private int column(PdfLine cell, String[] row) {
        return IntStream.range(0, Math.min(row.length, columns.size()))
                .boxed()
                .max(Comparator.comparingDouble(column -> columns.get(column).shared(cell)))
                .orElse(row.length - 1);
    }

    /// A name may stand above several columns.
    private List<Integer> spanned(PdfLine name) {
        List<Integer> spanned = IntStream.range(0, columns.size())
                .boxed()
                .filter(column -> columns.get(column).shared(name) > 0)
                .toList();
        return spanned.isEmpty() ? List.of(column(name, emptyCells())) : spanned;
    }

    /// The rows with the commonest number of cells tell where the columns are, unless they contradict each
    /// other.
    private List<Column> columns() {
        Map<Integer, List<Level>> byCells = rows.stream()
                .filter(Level::hasCells)
                .collect(Collectors.groupingBy(level -> level.cells().size()));
        List<Level> commonest = byCells.values().stream()
                .max(Comparator.<List<Level>>comparingInt(List::size)
                        .thenComparingInt(levels -> levels.getFirst().cells().size()))
                .orElse(List.of());
        if (commonest.isEmpty()) {
            return List.of();
        }
        List<Column> found = IntStream.range(0, commonest.getFirst().cells().size())
                .mapToObj(column -> column(commonest, column))
                .toList();
        boolean apart = IntStream.range(1, found.size())
                .allMatch(column ->
                        found.get(column - 1).right() < found.get(column).left());
        return apart ? found : List.of();
    }

    private static Column column(List<Level> levels, int column) {
        Function<Level, PdfLine> cell = level -> level.cells().get(column);
        return new Column(
                levels.stream().map(cell).mapToDouble(PdfLine::left).min().orElse(0),
                levels.stream().map(cell).mapToDouble(PdfLine::right).max().orElse(0));
    }

    private String[] emptyCells() {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        return cells;
    }

    private static void append(String[] cells, int column, String text) {
        cells[column] = cells[column].isEmpty() ? text : cells[column] + " " + text;
    }

    private static String plain(Level level) {
        return level.cells().stream().map(PdfLine::text).collect(Collectors.joining(" | "));
    }
}
