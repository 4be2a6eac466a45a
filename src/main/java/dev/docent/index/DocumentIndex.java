package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.document.Documents;
import java.util.Optional;

/// An index with all that it knows of its documents.
interface DocumentIndex extends PassageIndex, EmbeddedDocuments, Documents, AutoCloseable {

    /// @return all that is kept of a document, with the vectors that it has; empty if there is no such document
    Optional<CarriedDocument> carried(DocumentId document);

    /// @return whether just this is kept of a document as a whole, but for its story
    boolean holds(IndexedDocument document);

    /// Puts a document that comes from another index in the place of what was known of it before.
    void put(CarriedDocument document);

    @Override
    void close();
}
