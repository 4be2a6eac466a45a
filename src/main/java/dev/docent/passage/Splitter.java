package dev.docent.passage;

import dev.docent.document.SourceDocument;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Cuts a document into passages.
public interface Splitter {

    /// @param isGivenUp is asked time and again whether nobody wants the passages any more
    /// @return the passages in reading order; together their texts are the document's text, nothing lost and
    ///     nothing twice; empty for a document of white space only
    /// @throws CancellationException if it was given up
    List<Passage> split(SourceDocument document, BooleanSupplier isGivenUp);

    /// Cuts it to the end.
    default List<Passage> split(SourceDocument document) {
        return split(document, () -> false);
    }
}
