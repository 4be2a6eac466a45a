package dev.docent.index.engine;

import dev.docent.document.DocumentId;
import java.util.List;
import java.util.Map;

/// What has become of the documents.
///
/// @param latest the latest revision that is told of here
/// @param all whether these are all documents there are, so that every other one is gone
/// @param put the documents that came or changed, with their revisions
public record Changes(long latest, boolean all, Map<StoredDocument, Long> put, List<DocumentId> removed) {

    /// Comes before every revision.
    public static final long NONE_KNOWN = -1;

    public Changes {
        put = Map.copyOf(put);
        removed = List.copyOf(removed);
    }
}
