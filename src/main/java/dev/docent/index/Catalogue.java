package dev.docent.index;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is known of each document, held in memory.
final class Catalogue {

    private final Map<DocumentId, DocumentSummary> summaries = new ConcurrentHashMap<>();
    private final NavigableMap<Place, DocumentSummary> places = new ConcurrentSkipListMap<>();
    private final Stories stories = new Stories();
    private final Map<DocumentId, EmbeddingSpace> spaces = new ConcurrentHashMap<>();

    /// How many documents have vectors in each space.
    private final Map<EmbeddingSpace, Integer> populations = new HashMap<>();

    /// How many documents each collection has, those without any left out.
    private final Map<Collection, Integer> collections = new HashMap<>();

    private int withPassages;
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

    /// @return all that is known of a document
    Optional<IndexedDocument> indexed(DocumentId id) {
        return find(id).map(summary -> new IndexedDocument(summary, stories.sketch(id), space(id)));
    }

    /// @return whether just this is known of a document, but for its story
    boolean holds(IndexedDocument document) {
        DocumentId id = document.summary().id();
        return indexed(id)
                .filter(known -> known.space().equals(document.space())
                        && known.sketch().equals(document.sketch())
                        && known.summary()
                                .withStory(id)
                                .equals(document.summary().withStory(id)))
                .isPresent();
    }

    private Optional<EmbeddingSpace> space(DocumentId id) {
        return Optional.ofNullable(spaces.get(id));
    }

    /// @return whether a document has vectors that fit, as far as it needs any
    boolean isEmbedded(DocumentId id, Predicate<EmbeddingSpace> fitting) {
        return Optional.ofNullable(summaries.get(id))
                .map(it -> it.passages() == 0 || space(id).filter(fitting).isPresent())
                .orElse(true);
    }

    /// @return how many documents have passages, but no vectors that fit
    synchronized int without(Predicate<EmbeddingSpace> fitting) {
        return withPassages
                - populations.entrySet().stream()
                        .filter(population -> fitting.test(population.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
    }

    List<DocumentId> story(DocumentId id) {
        return stories.story(id);
    }

    synchronized void put(IndexedDocument document) {
        DocumentSummary summary = document.summary();
        stories.put(summary, document.sketch());
        forget(summaries.put(summary.id(), summary));
        places.put(Place.of(summary), summary);
        collections.merge(summary.collection(), 1, Integer::sum);
        passages += summary.passages();
        if (summary.passages() > 0) {
            withPassages++;
            document.space().ifPresent(space -> {
                spaces.put(summary.id(), space);
                populations.merge(space, 1, Integer::sum);
            });
        }
    }

    synchronized void remove(DocumentId id) {
        stories.remove(id);
        forget(summaries.remove(id));
    }

    private void forget(@Nullable DocumentSummary summary) {
        if (summary != null) {
            places.remove(Place.of(summary));
            collections.computeIfPresent(summary.collection(), (_, count) -> count > 1 ? count - 1 : null);
            passages -= summary.passages();
            withPassages -= summary.passages() > 0 ? 1 : 0;
            Optional.ofNullable(spaces.remove(summary.id()))
                    .ifPresent(space -> populations.merge(space, -1, Integer::sum));
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

    /// @return what has this file, in the order of the ids
    List<DocumentSummary> of(String file) {
        return places.subMap(new Place(file, ""), new Place(file, "" + Character.MAX_VALUE)).values().stream()
                .map(this::withStory)
                .toList();
    }

    synchronized Set<Collection> collections() {
        return Set.copyOf(collections.keySet());
    }

    synchronized int passages() {
        return passages;
    }
}
