package dev.docent.answer;

import dev.docent.document.DocumentId;
import dev.docent.reader.Reading.Span;
import dev.docent.retrieval.EvidencePassage;
import java.util.Optional;

/// A cell that may answer.
///
/// @param column which of the row's cells it is
record TableCell(TableCells row, int column) {

    /// @return the cell whose words are those of the span, with nothing more
    static Optional<TableCell> of(EvidencePassage passage, Span span) {
        return TableCells.at(passage, span.start())
                .map(row -> new TableCell(row, row.columnAt(span.start())))
                .filter(cell -> cell.fills(span));
    }

    private boolean fills(Span span) {
        var cell = row.cells().get(column);
        return cell.start() == span.start() && cell.words().length() == span.end() - span.start();
    }

    /// @return a quote of the row in which the cell answers
    Quotation quotation() {
        return row.quotation(column);
    }

    /// @return what it says, a mere number with the unit that stands in the name of its column
    String words() {
        String words = PlainText.of(row.cells().get(column).words());
        return ColumnUnit.of(row.columns().get(column))
                .map(unit -> unit.with(words))
                .orElse(words);
    }

    Value value() {
        return Value.of(words(), Optional.empty());
    }

    DocumentId story() {
        return row.passage().match().document().story();
    }
}
