package dev.docent.index.engine;

import dev.docent.document.Collection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that an engine keeps of a document.
///
/// @param text its packed text; empty if it could not be read
/// @param vectors one for each passage; none if the document has no space
public record Entry(
        StoredDocument document,
        Collection collection,
        Optional<LocalDate> published,
        Optional<Bytes> text,
        List<StoredPassage> passages,
        List<float[]> vectors) {

    public Entry {
        passages = List.copyOf(passages);
        vectors = List.copyOf(vectors);
        if (document.space().isPresent() && vectors.size() != passages.size()) {
            throw new IllegalArgumentException(
                    vectors.size() + " vectors for " + passages.size() + " passages: " + document.id());
        }
    }
}
