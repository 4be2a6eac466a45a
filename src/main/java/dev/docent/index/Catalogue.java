package dev.docent.index;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/// What is known of each document, held in memory.
final class Catalogue {

    private final Map<DocumentId, DocumentSummary> summaries = new ConcurrentHashMap<>();
    private final NavigableMap<Place, DocumentSummary> places = new ConcurrentSkipListMap<>();
    private int passages;

    /// Where a document stands among the others.
    private record Place(String file, String id) implements Comparable<Place> {

        static Place of(DocumentSummary summary) {
            return new Place(summary.file(), summary.id().value());
        }

        @Override
        public int compareTo(Place other) {
            int byFile = file.compareTo(other.file);
            return byFile == 0 ? id.compareTo(other.id) : byFile;
        }
    }

    Optional<DocumentSummary> find(DocumentId id) {
        return Optional.ofNullable(summaries.get(id));
    }

    synchronized void put(DocumentSummary summary) {
        forget(summaries.put(summary.id(), summary));
        places.put(Place.of(summary), summary);
        passages += summary.passages();
    }

    synchronized void remove(DocumentId id) {
        forget(summaries.remove(id));
    }

    private void forget(@Nullable DocumentSummary summary) {
        if (summary != null) {
            places.remove(Place.of(summary));
            passages -= summary.passages();
        }
    }

    /// @return every document, in the order of their files
    List<DocumentSummary> all() {
        return List.copyOf(places.values());
    }

    /// @return what lies within a file, in the order of the files
    List<DocumentSummary> within(String file) {
        String first = file + DocumentFile.WITHIN;
        return List.copyOf(places.subMap(new Place(first, ""), new Place(first + Character.MAX_VALUE, ""))
                .values());
    }

    synchronized int passages() {
        return passages;
    }
}
