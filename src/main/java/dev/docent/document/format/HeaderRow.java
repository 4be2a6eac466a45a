package dev.docent.document.format;

import dev.docent.document.content.CellValue;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds the row that names a table's columns where nothing marks it as such.
final class HeaderRow {

    private static final int LONGEST_NAME = 60;
    private static final int FEWEST_CELLS = 2;
    private static final Pattern NAME = Pattern.compile("[#№]|.*\\p{L}.*", Pattern.DOTALL);

    private HeaderRow() {}

    /// @param rows a table's first rows; before the header there may be rows of a single cell, like a title
    /// @return the place of the header among them; empty if no row looks like one
    static OptionalInt find(List<List<String>> rows) {
        for (int row = 0; row + 1 < rows.size(); row++) {
            if (filled(rows.get(row)) >= FEWEST_CELLS) {
                return namesColumns(row, rows) ? OptionalInt.of(row) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static boolean namesColumns(int row, List<List<String>> rows) {
        List<String> names =
                rows.get(row).stream().filter(cell -> !cell.isEmpty()).toList();
        long most =
                rows.stream().skip(row + 1L).mapToLong(HeaderRow::filled).max().orElse(0);
        return filled(rows.get(row + 1)) >= FEWEST_CELLS
                && 2L * names.size() >= most
                && names.stream().anyMatch(name -> NAME.matcher(name).matches())
                && names.stream().allMatch(HeaderRow::isName);
    }

    private static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME && !CellValue.isOne(cell) && !cell.endsWith(":");
    }
}
