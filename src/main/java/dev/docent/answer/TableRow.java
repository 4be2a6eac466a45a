package dev.docent.answer;

import dev.docent.retrieval.TableLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A row of a table as a sentence: each cell after the name of its column; of a property and its value these alone.
final class TableRow {

    private TableRow() {}

    /// @param row a line of cells with `|` between them
    /// @param text the text before the row, where the table's header may stand
    /// @param columns the header, if it is known to stand elsewhere; may be empty
    /// @return the row in words; empty if it is no row or its header cannot be found
    static Optional<String> sentence(String row, String text, String columns) {
        if (row.indexOf('|') < 0 || row.strip().indexOf('\n') >= 0) {
            return Optional.empty();
        }
        List<String> cells = cells(row);
        String above = header(text);
        if (columns.isEmpty() && isOverview(above.isEmpty() ? row : above)) {
            return labelled(cells);
        }
        String header = columns.isEmpty() ? above : columns.lines().findFirst().orElse("");
        List<String> names = cells(header);
        if (TableNames.isOfProperties(names)) {
            return labelled(cells);
        }
        return names.size() == cells.size() && cells.size() > 1
                ? Optional.of(sentence(names, cells))
                : Optional.empty();
    }

    /// @param rows lines of cells, the header perhaps among them
    /// @param text the text before the rows, where the table's header may stand
    /// @param columns the header, if it is known to stand elsewhere; may be empty
    /// @return the rows in words, one sentence each; empty if they are not all rows
    static Optional<String> sentences(String rows, String text, String columns) {
        List<String> lines =
                rows.strip().lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2 || lines.stream().anyMatch(line -> line.indexOf('|') < 0)) {
            return Optional.empty();
        }
        String above = columns.isEmpty() ? header(text) : columns;
        String header = above.isEmpty() ? lines.getFirst() : above;
        if (columns.isEmpty() && isOverview(header)) {
            return Optional.of(lines.stream()
                    .map(line -> labelled(cells(line)).orElseGet(() -> PlainText.of(line)))
                    .collect(Collectors.joining(" ")));
        }
        return Optional.of(lines.stream()
                .filter(line -> !line.equals(header) && !line.matches("[|\\s:-]+"))
                .map(line -> sentence(line, "", header).orElseGet(() -> PlainText.of(line)))
                .collect(Collectors.joining(" ")));
    }

    /// @return whether the first line of a table shows that it has labels and values and no names of columns
    private static boolean isOverview(String first) {
        return TableLine.of(first, 0).filter(line -> !line.mayBeHeader()).isPresent();
    }

    private static Optional<String> labelled(List<String> cells) {
        return Optional.of(cells)
                .filter(it -> it.size() == 2)
                .map(it -> it.getFirst() + ": " + it.getLast() + (it.getLast().endsWith(".") ? "" : "."));
    }

    private static String sentence(List<String> names, List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .mapToObj(i -> names.get(i).isEmpty() ? cells.get(i) : names.get(i) + ": " + cells.get(i))
                .collect(Collectors.joining("; ", "", "."));
    }

    /// The first of the lines of cells that the row continues.
    private static String header(String text) {
        String header = "";
        for (String line : text.lines().toList().reversed()) {
            if (line.indexOf('|') < 0) {
                break;
            }
            header = line;
        }
        return header;
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(PlainText::of).toList();
    }
}
