package dev.docent.index;

import dev.docent.document.Documents;
import java.util.function.Consumer;

/// An index with all that it knows of its documents.
interface DocumentIndex extends PassageIndex, EmbeddedDocuments, Documents, AutoCloseable {

    /// Hands over every document, with the vectors that it has.
    void export(Consumer<CarriedDocument> consumer);

    /// Puts a document that comes from another index in the place of what was known of it before.
    void put(CarriedDocument document);

    @Override
    void close();
}
