package dev.docent.answer;

import dev.docent.document.DocumentId;
import java.util.Optional;

/// A cell that may answer.
///
/// @param column which of the row's cells it is
record TableCell(TableCells row, int column) {

    /// @return a quote of the row in which the cell answers
    Quotation quotation() {
        return row.quotation(column);
    }

    String words() {
        return PlainText.of(row.cells().get(column).words());
    }

    Value value() {
        return Value.of(words(), Optional.empty());
    }

    DocumentId story() {
        return row.passage().match().document().story();
    }
}
