package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.answer.WholeList.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells the rows of a table: those that a question names, or all, by what it asks of them.
final class ListedRows {

    private final TableNames names;
    private final WholeList table;
    private final double confidence;

    ListedRows(AskedFor asked, WholeList table, double confidence) {
        this.names = new TableNames(asked);
        this.table = table;
        this.confidence = confidence;
    }

    Draft draft() {
        List<TableCells> rows =
                table.parts().stream().flatMap(part -> rows(part).stream()).toList();
        List<TableCells> named =
                rows.stream().filter(row -> names.naming(row).isPresent()).toList();
        boolean all = named.isEmpty() || named.size() == rows.size();
        List<Point> points =
                all ? table.points() : named.stream().map(this::point).toList();
        return new Found("", points, all ? all(rows) : words(named), confidence, false);
    }

    private static List<TableCells> rows(Part part) {
        return TableCells.of(part.passage()).stream()
                .filter(row -> part.list().start() <= row.start()
                        && row.end() <= part.list().end())
                .toList();
    }

    private Point point(TableCells row) {
        return new Point(List.of(row.quotation(column(row).orElse(0))), words(row), "");
    }

    /// A table whose columns are not known is told as it is read.
    private String all(List<TableCells> rows) {
        return rows.isEmpty() ? AnswerText.sentence(table.parts().getFirst().quotation()) : words(rows);
    }

    private String words(List<TableCells> rows) {
        return rows.stream().map(this::words).distinct().collect(Collectors.joining("; "));
    }

    private String words(TableCells row) {
        String label = new TableCell(row, 0).words();
        return column(row)
                .map(column -> column == 0 ? label : label + ": " + new TableCell(row, column).words())
                .orElseGet(() -> AnswerText.sentence(row.quotation(0)).replaceFirst("\\.$", ""));
    }

    private Optional<Integer> column(TableCells row) {
        return names.likeliest(row.columns(), -1)
                .or(() -> row.columns().size() == 2 ? Optional.of(1) : Optional.empty());
    }
}
