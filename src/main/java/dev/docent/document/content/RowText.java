package dev.docent.document.content;

import java.util.List;

/// Writes a table's row as a line.
public final class RowText {

    private RowText() {}

    /// @return the cells with bars between them, and around them if otherwise an empty one at an end would be
    ///     lost
    public static String of(List<String> cells) {
        String row = String.join(" | ", cells);
        boolean open = cells.size() > 1
                && (cells.getFirst().isEmpty() || cells.getLast().isEmpty());
        return open && !row.isBlank() ? "| " + row + " |" : row;
    }
}
