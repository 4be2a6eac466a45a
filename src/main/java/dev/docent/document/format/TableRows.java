package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import dev.docent.document.content.BlockText;
import dev.docent.document.content.InlineText;
import dev.docent.document.content.RowText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Puts a table's rows together, cell by cell. A table within a cell is part of the cell.
final class TableRows {

    private static final int MOST_ROWS_BEFORE = 12;
    /// In a table of so many columns a row of one cell is a heading within the table.
    private static final int WIDE = 3;

    private static final int MOST_CHARACTERS_BEFORE = 100_000;

    private final BlockText text;
    private final boolean headerIsUnmarked;
    private final List<String> cells = new ArrayList<>();
    private final SpannedCells spanned = new SpannedCells();
    private final List<TableRow> waiting = new ArrayList<>();
    private int waitingCharacters;
    private int depth;
    private int columns;
    private int emptyColumns;
    private CellSize size = CellSize.ONE;
    private boolean begun;
    private boolean inRow;
    private boolean headerCellsOnly;

    /// @param headerIsUnmarked whether one of a table's first rows may be its header without being marked as
    ///     such
    TableRows(BlockText text, boolean headerIsUnmarked) {
        this.text = text;
        this.headerIsUnmarked = headerIsUnmarked;
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

    /// A cell that may reach over several columns and rows.
    void openCell(String tag, CellSize itsSize) {
        open(tag);
        size = depth == 1 ? itsSize : size;
    }

    /// Nothing more follows, though a table may be open.
    void end() {
        begin();
    }

    /// @param cell takes what was gathered since a cell began
    void close(String tag, InlineText cell, OptionalInt page) {
        switch (tag) {
            case "table" -> closeTable();
            case "td", "th" -> closeCell(cell);
            case "tr" -> closeRow(cell, page);
            default -> {}
        }
    }

    private void openTable() {
        depth++;
        if (depth == 1) {
            columns = 0;
            emptyColumns = 0;
            waitingCharacters = 0;
            begun = false;
            spanned.clear();
            waiting.clear();
        }
    }

    private void closeTable() {
        depth--;
        if (depth == 0) {
            begin();
        }
    }

    private void openRow() {
        if (depth == 1) {
            cells.clear();
            spanned.startRow(cells);
            headerCellsOnly = true;
            inRow = true;
        }
    }

    private void closeCell(InlineText cell) {
        if (depth == 1) {
            spanned.add(cells, cell.take().replace('\n', ' ').strip(), size);
            size = CellSize.ONE;
        }
    }

    private void closeRow(InlineText rest, OptionalInt page) {
        if (depth != 1) {
            return;
        }
        if (!rest.isBlank()) {
            closeCell(rest);
        }
        spanned.endRow(cells);
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            add(new TableRow(cells, headerCellsOnly, page));
        }
        inRow = false;
    }

    private void add(TableRow row) {
        if (begun) {
            write(Kind.TABLE_ROW, row);
            return;
        }
        waiting.add(row);
        waitingCharacters += row.cells().stream().mapToInt(String::length).sum();
        if (waiting.size() == MOST_ROWS_BEFORE || waitingCharacters > MOST_CHARACTERS_BEFORE) {
            begin();
        }
    }

    /// Enough is known to tell the header; what waited is written.
    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        int header = header();
        if (header >= 0) {
            joinHeader(header);
            columns = waiting.get(header).width();
            emptyColumns =
                    waiting.stream().mapToInt(TableRow::leadingEmpty).min().orElse(0);
        }
        for (int row = 0; row < waiting.size(); row++) {
            write(row == header ? Kind.TABLE_HEADER : kind(row, header), waiting.get(row));
        }
        waiting.clear();
    }

    /// Where one name stands above several columns, the names of these are in the next row.
    private void joinHeader(int header) {
        while (header + 1 < waiting.size()
                && waiting.get(header).namesSeveralAtOnce()
                && waiting.get(header + 1).isMarked()
                && waiting.get(header + 1).cells().size()
                        == waiting.get(header).cells().size()) {
            waiting.set(header, waiting.get(header).above(waiting.remove(header + 1)));
        }
    }

    private Kind kind(int row, int header) {
        boolean title = row < header && HeaderRow.filled(waiting.get(row).cells()) == 1;
        return title ? Kind.PARAGRAPH : Kind.TABLE_ROW;
    }

    private int header() {
        for (int row = 0; row < waiting.size(); row++) {
            if (waiting.get(row).isMarked() && waiting.get(row).cells().size() > 1) {
                return row;
            }
        }
        return headerIsUnmarked
                ? HeaderRow.find(waiting.stream().map(TableRow::cells).toList()).orElse(-1)
                : -1;
    }

    private void write(Kind kind, TableRow row) {
        boolean apart = columns == 0 || (columns >= WIDE && HeaderRow.filled(row.cells()) == 1);
        text.add(kind, 0, RowText.of(apart ? row.filled() : fitted(row)), row.page());
    }

    /// An empty cell is worth showing only under a header.
    private List<String> fitted(TableRow row) {
        List<String> cells = row.cells();
        int end = Math.min(cells.size(), Math.max(columns, row.width()));
        List<String> fitted = new ArrayList<>(cells.subList(Math.min(emptyColumns, row.leadingEmpty()), end));
        while (fitted.size() < columns - emptyColumns) {
            fitted.add("");
        }
        return fitted;
    }
}
