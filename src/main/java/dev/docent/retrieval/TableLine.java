package dev.docent.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of a table: cells with `|` between them.
///
/// @param cells two at least
public record TableLine(List<Cell> cells) {

    private static final int LONGEST_NAME = 40;

    /// @param words what stands in the cell, without white space at its ends
    /// @param start where the words begin in the passage
    public record Cell(String words, int start) {}

    public TableLine {
        cells = List.copyOf(cells);
    }

    /// @param start where the line begins in the passage
    /// @return the line's cells; empty if it is no line of a table
    public static Optional<TableLine> of(String line, int start) {
        int from = line.stripLeading().startsWith("|") ? line.indexOf('|') + 1 : 0;
        var cells = new ArrayList<Cell>();
        for (int bar = line.indexOf('|', from); bar >= 0; bar = line.indexOf('|', from)) {
            cells.add(cell(line, from, bar, start));
            from = bar + 1;
        }
        if (!line.substring(from).isBlank()) {
            cells.add(cell(line, from, line.length(), start));
        }
        return cells.size() > 1 ? Optional.of(new TableLine(cells)) : Optional.empty();
    }

    private static Cell cell(String line, int from, int to, int start) {
        String words = line.substring(from, to);
        int blank = words.length() - words.stripLeading().length();
        return new Cell(words.strip(), start + from + blank);
    }

    /// @return the names of the columns in a table's header; empty if there is none
    public static List<String> header(String lines) {
        return lines.lines()
                .findFirst()
                .flatMap(line -> of(line, 0))
                .map(TableLine::names)
                .orElse(List.of());
    }

    /// A label and a value at length, as in an overview, are not the names of two columns.
    ///
    /// @return whether it may be the header of the lines below it
    public boolean mayBeHeader() {
        return cells.size() != 2 || cells.getLast().words().length() <= LONGEST_NAME;
    }

    /// @return the words of each cell
    public List<String> names() {
        return cells.stream().map(Cell::words).toList();
    }

    /// @return whether this only parts the header from the rows
    public boolean isRule() {
        return cells.stream().allMatch(cell -> cell.words().matches(":?-+:?"));
    }
}
