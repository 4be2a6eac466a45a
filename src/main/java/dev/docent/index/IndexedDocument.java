package dev.docent.index;

import dev.docent.document.DocumentSummary;
import java.util.Optional;

/// What the index knows of a document as a whole.
///
/// @param sketch what it is compared with others by
/// @param space where its passages have vectors; empty if they have none
record IndexedDocument(DocumentSummary summary, Sketch sketch, Optional<EmbeddingSpace> space) {

    IndexedDocument with(DocumentSummary other) {
        return new IndexedDocument(other, sketch, space);
    }
}
