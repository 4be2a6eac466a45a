package dev.docent.retrieval;

import dev.docent.passage.Passage;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the reader is shown of a passage: its words, and before each cell of a table the name of its column, since the
/// reader knows sentences and not tables.
final class ReadText {

    private final StringBuilder text = new StringBuilder();

    /// The parts of the text that stand in the passage, in order.
    private final List<Part> parts = new ArrayList<>();

    /// @param start where a part begins in what is read
    /// @param end where it ends
    /// @param shift how much further on it stands in the passage
    private record Part(int start, int end, int shift) {}

    private ReadText() {}

    static ReadText of(Passage passage) {
        var read = new ReadText();
        List<String> columns = TableLine.header(passage.columns());
        int start = 0;
        for (String line : passage.text().splitWithDelimiters("\n", -1)) {
            Optional<TableLine> row = TableLine.of(line, start);
            columns = row.isEmpty() && !line.equals("\n") ? List.of() : columns;
            if (row.isEmpty()) {
                read.copy(line, start);
            } else if (columns.isEmpty()) {
                columns = row.get().names();
                read.copy(line, start);
            } else if (!row.get().isRule()) {
                read.row(row.get(), columns);
            }
            start += line.length();
        }
        return read;
    }

    private void copy(String words, int start) {
        parts.add(new Part(text.length(), text.length() + words.length(), start - text.length()));
        text.append(words);
    }

    private void row(TableLine row, List<String> columns) {
        for (int i = 0; i < row.cells().size(); i++) {
            TableLine.Cell cell = row.cells().get(i);
            if (!cell.words().isEmpty()) {
                String name = i < columns.size() ? columns.get(i) : "";
                text.append(name).append(name.isEmpty() ? "" : ": ");
                copy(cell.words(), cell.start());
                text.append(i == row.cells().size() - 1 ? "." : "; ");
            }
        }
    }

    String text() {
        return text.toString();
    }

    /// @return the reading with its spans in the passage's own text; those outside of it are left out
    Reading place(Reading reading) {
        List<Span> spans =
                reading.spans().stream().flatMap(span -> place(span).stream()).toList();
        return new Reading(spans, reading.noAnswer());
    }

    /// A span that reaches over several cells is held to the first of them.
    private Optional<Span> place(Span span) {
        return parts.stream()
                .filter(part -> span.start() < part.end() && part.start() < span.end())
                .findFirst()
                .map(part ->
                        new Span(Math.max(span.start(), part.start()) + part.shift(), end(span, part), span.score()));
    }

    /// Plain lines follow each other as in the passage, so that a span may go on from one into the next.
    private int end(Span span, Part first) {
        int end = Math.min(span.end(), first.end()) + first.shift();
        for (Part part : parts) {
            if (part.shift() == first.shift() && part.start() < span.end()) {
                end = Math.max(end, Math.min(span.end(), part.end()) + part.shift());
            }
        }
        return end;
    }
}
