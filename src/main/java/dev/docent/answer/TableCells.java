package dev.docent.answer;

import dev.docent.retrieval.EvidencePassage;
import dev.docent.retrieval.TableLine;
import dev.docent.retrieval.TableLine.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A row of a table in a passage, with the names of its columns.
///
/// @param columns as many as there are cells
/// @param start where the row begins in the passage
/// @param end where its words end
record TableCells(EvidencePassage passage, List<Cell> cells, List<String> columns, int start, int end) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

    /// Of a label and its value.
    private static final List<String> NO_NAMES = List.of("", "");

    TableCells {
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
    }

    /// @return the rows of a passage's tables whose columns have names, or that are labels and values, without the
    /// header
    static List<TableCells> of(EvidencePassage passage) {
        var rows = new ArrayList<TableCells>();
        List<String> columns = TableLine.header(passage.match().passage().columns());
        int start = 0;
        for (String line : passage.match().passage().text().splitWithDelimiters("\n", -1)) {
            Optional<TableLine> row = TableLine.of(line, start);
            if (row.isEmpty()) {
                columns = line.equals("\n") ? columns : List.of();
            } else if (columns.isEmpty() && row.get().mayBeHeader()) {
                columns = row.get().names();
            } else if (!row.get().isRule()
                    && (columns.isEmpty() || columns.size() == row.get().cells().size())) {
                columns = columns.isEmpty() ? NO_NAMES : columns;
                int end = start + line.stripTrailing().length();
                rows.add(new TableCells(passage, row.get().cells(), columns, start, end));
            }
            start += line.length();
        }
        return rows;
    }

    /// @return whether a place of a text stands in a line that names a table's columns: a rule follows it
    static boolean isHeader(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        List<String> lines = text.substring(start).lines().limit(2).toList();
        return lines.size() == 2
                && TableLine.of(lines.getFirst(), 0).isPresent()
                && TableLine.of(lines.getLast(), 0).filter(TableLine::isRule).isPresent();
    }

    /// @return the row that holds a place of a passage; empty if none does
    static Optional<TableCells> at(EvidencePassage passage, int offset) {
        return of(passage).stream().filter(row -> row.holds(offset)).findFirst();
    }

    /// @return the topics of what the row is about, without units and remarks
    Set<String> label() {
        String words = cells.getFirst().words();
        Set<String> bare = Words.topics(withoutRemarks(words));
        return bare.isEmpty() ? Words.topics(words) : bare;
    }

    /// What stands in brackets is a unit or a remark.
    static String withoutRemarks(String words) {
        return BRACKETS.matcher(words).replaceAll(" ");
    }

    /// @return the topics of the title and the headings above it
    Set<String> headings() {
        return Words.topics(passage.match().document().title() + "\n"
                + passage.match().passage().location().heading());
    }

    /// @return the topics of all that stands in it and above it
    Set<String> topics() {
        Set<String> topics = headings();
        cells.forEach(cell -> topics.addAll(Words.topics(cell.words())));
        columns.forEach(column -> topics.addAll(Words.topics(column)));
        return topics;
    }

    private boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    /// @return the column whose cell holds the offset; 0 if that is the label's, or none
    int columnAt(int offset) {
        int column = 0;
        for (int i = 1; i < cells.size(); i++) {
            column = cells.get(i).start() <= offset ? i : column;
        }
        return column;
    }

    /// @return a quote of the row in which the cell answers
    Quotation quotation(int column) {
        Cell cell = cells.get(column);
        return new Quotation(
                passage, start, end, cell.start(), cell.start() + cell.words().length());
    }
}
