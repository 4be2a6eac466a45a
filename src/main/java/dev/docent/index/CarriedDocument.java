package dev.docent.index;

import dev.docent.document.Documents.DocumentText;
import dev.docent.passage.Passage;
import java.util.List;
import java.util.Optional;

/// All that an index holds of a document.
///
/// @param text empty if the document could not be read
/// @param vectors one for each passage, in the document's space; none if it has no space
record CarriedDocument(
        IndexedDocument document, Optional<DocumentText> text, List<Passage> passages, List<float[]> vectors) {

    CarriedDocument {
        passages = List.copyOf(passages);
        vectors = List.copyOf(vectors);
    }
}
