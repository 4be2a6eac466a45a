package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.document.DocumentId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is said by the cells of tables.
final class TableDrafts {

    private TableDrafts() {}

    /// @param cells of several rows of a table, none of which contradicts another
    static Draft each(List<TableCell> cells) {
        Set<Set<String>> labels = new HashSet<>();
        List<Point> points = cells.stream()
                .filter(cell -> labels.add(cell.row().label()))
                .map(cell -> point(List.of(cell)))
                .toList();
        String words = points.stream().map(Point::shortAnswer).distinct().collect(Collectors.joining("; "));
        return new Found("", points, words, Confidence.IF_NAMED, false);
    }

    /// @param cells the same of several documents, the best first: they bear it out, or contradict it
    static Draft same(List<TableCell> cells) {
        List<List<TableCell>> values = new ArrayList<>();
        Set<DocumentId> stories = new HashSet<>();
        for (TableCell cell : cells) {
            if (stories.add(cell.story())) {
                values.stream()
                        .filter(value -> value.getFirst().value().agreesWith(cell.value()))
                        .findFirst()
                        .ifPresentOrElse(value -> value.add(cell), () -> values.add(new ArrayList<>(List.of(cell))));
            }
        }
        List<Point> points = values.stream().map(TableDrafts::point).toList();
        boolean conflicting = points.size() > 1;
        return new Found(
                conflicting ? Found.CONFLICT : "",
                points,
                points.getFirst().shortAnswer(),
                Confidence.IF_NAMED,
                conflicting);
    }

    private static Point point(List<TableCell> cells) {
        return new Point(
                cells.stream().map(TableCell::quotation).toList(),
                cells.getFirst().words(),
                "");
    }
}
