package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Puts a table's rows together, cell by cell. A table within a cell is part of the cell.
final class TableRows {

    private static final int LONGEST_COLUMN_NAME = 60;

    private final BlockText text;
    private final boolean firstRowIsHeader;
    private final List<String> cells = new ArrayList<>();
    private int depth;
    private int rows;
    private boolean inRow;
    private boolean hasHeader;
    private boolean headerCellsOnly;

    /// @param firstRowIsHeader whether a table's first row may be its header without being marked as such
    TableRows(BlockText text, boolean firstRowIsHeader) {
        this.text = text;
        this.firstRowIsHeader = firstRowIsHeader;
    }

    /// @return whether what comes now belongs to a cell
    boolean isInRow() {
        return inRow;
    }

    void open(String tag) {
        switch (tag) {
            case "table" -> openTable();
            case "tr" -> openRow();
            case "td" -> headerCellsOnly &= depth > 1;
            default -> {}
        }
    }

    /// @param cell takes what was gathered since a cell began
    void close(String tag, InlineText cell, OptionalInt page) {
        switch (tag) {
            case "table" -> depth--;
            case "td", "th" -> closeCell(cell);
            case "tr" -> closeRow(cell, page);
            default -> {}
        }
    }

    private void openTable() {
        depth++;
        if (depth == 1) {
            rows = 0;
            hasHeader = false;
        }
    }

    private void openRow() {
        if (depth == 1) {
            cells.clear();
            headerCellsOnly = true;
            inRow = true;
        }
    }

    private void closeCell(InlineText cell) {
        if (depth == 1) {
            cells.add(cell.take().replace('\n', ' ').strip());
        }
    }

    private void closeRow(InlineText rest, OptionalInt page) {
        if (depth != 1) {
            return;
        }
        if (!rest.isBlank()) {
            closeCell(rest);
        }
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            hasHeader |= rows == 0 && cells.size() > 1 && (headerCellsOnly || (firstRowIsHeader && looksLikeHeader()));
            text.add(rows == 0 && hasHeader ? Kind.TABLE_HEADER : Kind.TABLE_ROW, 0, row(), page);
            rows++;
        }
        inRow = false;
    }

    /// An empty cell is worth showing only under a header.
    private String row() {
        return cells.stream().filter(cell -> hasHeader || !cell.isEmpty()).collect(Collectors.joining(" | "));
    }

    private boolean looksLikeHeader() {
        return cells.stream()
                .allMatch(cell ->
                        cell.length() <= LONGEST_COLUMN_NAME && cell.chars().anyMatch(Character::isLetter));
    }
}
