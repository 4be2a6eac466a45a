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
    private final Stories stories = new Stories();
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
        return Optional.ofNullable(summaries.get(id)).map(this::withStory);
    }

    private DocumentSummary withStory(DocumentSummary summary) {
        return summary.withStory(stories.of(summary.id()));
    }

    Sketch sketch(DocumentId id) {
        return stories.sketch(id);
    }

    List<DocumentId> story(DocumentId id) {
        return stories.story(id);
    }

    synchronized void put(DocumentSummary summary, Sketch sketch) {
        stories.put(summary, sketch);
        forget(summaries.put(summary.id(), summary));
        places.put(Place.of(summary), summary);
        passages += summary.passages();
    }

    synchronized void remove(DocumentId id) {
        stories.remove(id);
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
        return places.values().stream().map(this::withStory).toList();
    }

    /// @return what lies within a file, in the order of the files
    List<DocumentSummary> within(String file) {
        String first = file + DocumentFile.WITHIN;
        return places.subMap(new Place(first, ""), new Place(first + Character.MAX_VALUE, "")).values().stream()
                .map(this::withStory)
                .toList();
    }

    synchronized int passages() {
        return passages;
    }
}
