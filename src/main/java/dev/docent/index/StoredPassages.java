package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.index.PassageIndex.Progress;
import dev.docent.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Embeds passages that are in the index already.
final class StoredPassages {

    private final RecoveringIndex index;
    private final Embedder embedder;

    StoredPassages(RecoveringIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /// @return false if it was to stop
    boolean embed(DocumentId id, Progress progress) {
        Optional<DocumentSummary> document = index.catalogue().find(id);
        return document.isEmpty() || embed(document.get(), progress);
    }

    private boolean embed(DocumentSummary document, Progress progress) {
        Optional<Vectors> vectors =
                embedder.passages(document.title(), document.published(), passages(document), progress);
        vectors.ifPresent(made -> put(document, made));
        return vectors.isPresent();
    }

    private List<Passage> passages(DocumentSummary document) {
        var passages = new AtomicReference<List<Passage>>(List.of());
        return index.read(it -> {
            it.read(stored -> passages.set(stored.passages(document)));
            return passages.get();
        });
    }

    /// @return all that is kept of a document
    CarriedDocument carried(IndexedDocument document) {
        var carried = new AtomicReference<CarriedDocument>(
                new CarriedDocument(document, Optional.empty(), List.of(), List.of()));
        return index.read(it -> {
            it.read(stored -> carried.set(stored.carried(document)));
            return carried.get();
        });
    }

    /// The document may have been replaced, moved or removed meanwhile; whoever did that sees to its vectors, too.
    private void put(DocumentSummary embedded, Vectors vectors) {
        index.write(
                embedded.id(),
                state -> state.index().read(stored -> {
                    Optional<IndexedDocument> now =
                            state.catalogue().indexed(embedded.id()).filter(it -> isSame(it.summary(), embedded));
                    if (now.isPresent()) {
                        var document = new IndexedDocument(
                                now.get().summary(), now.get().sketch(), vectors.space());
                        state.index().replace(embedded.id(), stored.of(document, vectors.all()));
                        state.catalogue().put(document);
                    }
                }));
    }

    private static boolean isSame(DocumentSummary now, DocumentSummary before) {
        return now.file().equals(before.file())
                && now.contentHash().equals(before.contentHash())
                && now.indexedAt().equals(before.indexedAt());
    }
}
