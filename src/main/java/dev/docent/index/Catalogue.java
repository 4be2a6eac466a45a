package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of each document, held in memory.
final class Catalogue {

    private final Map<DocumentId, DocumentSummary> summaries = new ConcurrentHashMap<>();

    Optional<DocumentSummary> find(DocumentId id) {
        return Optional.ofNullable(summaries.get(id));
    }

    void put(DocumentSummary summary) {
        summaries.put(summary.id(), summary);
    }

    void remove(DocumentId id) {
        summaries.remove(id);
    }

    /// @return every document, in the order of their files
    List<DocumentSummary> all() {
        return summaries.values().stream()
                .sorted(Comparator.comparing(DocumentSummary::file))
                .toList();
    }

    int passages() {
        return summaries.values().stream().mapToInt(DocumentSummary::passages).sum();
    }
}
