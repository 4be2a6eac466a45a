package dev.docent.document.format;

import java.util.Optional;
import java.util.regex.Pattern;

/// How many columns and rows a table's cell takes.
///
/// @param rows 0 for all that follow
record CellSize(int columns, int rows) {

    static final CellSize ONE = new CellSize(1, 1);

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,4}\\s*");

    /// @param columns as HTML has it in `colspan`
    /// @param rows as HTML has it in `rowspan`
    static CellSize of(String columns, String rows) {
        return new CellSize(number(columns), number(rows));
    }

    private static int number(String written) {
        return Optional.of(written)
                .filter(it -> NUMBER.matcher(it).matches())
                .map(it -> Integer.parseInt(it.strip()))
                .orElse(1);
    }
}
