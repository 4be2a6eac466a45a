package dev.docent.index;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.passage.Passage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;

/// Keeps passages and documents in a Lucene index on disk.
final class LucenePassageIndex extends CataloguedIndex {

    private final RecoveringIndex index;
    private final StoredPassages stored;

    LucenePassageIndex(IndexFolder folder, Embedder embedder, Clock clock) {
        super(embedder, clock);
        this.index = new RecoveringIndex(folder);
        this.stored = new StoredPassages(index, embedder);
    }

    @Override
    Catalogue catalogue() {
        return index.catalogue();
    }

    private void put(IndexedDocument document, List<Document> entries) {
        DocumentId id = document.summary().id();
        index.write(id, state -> {
            state.index().replace(id, entries);
            state.catalogue().put(document);
        });
    }

    @Override
    public void move(List<DocumentFile> moved) {
        index.write(state -> state.index().read(stored -> {
            for (DocumentFile file : moved) {
                index.alone(file.id(), state, _ -> move(file, state, stored));
            }
        }));
    }

    private static void move(DocumentFile file, RecoveringIndex.State state, StoredEntries stored) throws IOException {
        Optional<IndexedDocument> before = state.catalogue().indexed(file.id());
        if (before.isPresent()) {
            move(before.get(), file, state, stored);
        }
    }

    private static void move(
            IndexedDocument document, DocumentFile to, RecoveringIndex.State state, StoredEntries stored)
            throws IOException {
        IndexedDocument moved = document.with(document.summary().movedTo(to));
        state.index().replace(to.id(), stored.of(moved));
        state.catalogue().put(moved);
    }

    @Override
    public void remove(DocumentId document) {
        index.write(document, state -> {
            state.index().remove(document);
            state.catalogue().remove(document);
        });
    }

    @Override
    public void flush() {
        index.write(state -> state.index().commit());
    }

    @Override
    public List<Match> nearest(String text, int limit, Filter filter) {
        return search(Queries.nearest(embedder().question(text), limit, filter), limit);
    }

    @Override
    public List<Match> matching(String words, int limit, Filter filter) {
        return search(Queries.words(words, filter), limit);
    }

    @Override
    public boolean embed(DocumentId id, Progress progress) {
        return stored.embed(id, progress);
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return index.read(it -> it.entry(id, Fields.TEXT_OF_DOCUMENT)).stream()
                .findFirst()
                .map(found -> Packed.text(found.value()));
    }

    @Override
    public Optional<CarriedDocument> carried(DocumentId document) {
        return index.catalogue().indexed(document).map(stored::carried);
    }

    @Override
    public void put(CarriedDocument document) {
        put(document.document(), Entries.of(document));
    }

    @Override
    public void close() {
        index.close();
    }

    private List<Match> search(Query query, int limit) {
        return index.read(it -> it.search(query, limit)).stream()
                .flatMap(found -> match(found).stream())
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    /// Empty if the document was removed while the search went on.
    private Optional<Match> match(LuceneIndex.Found found) {
        Passage passage = Packed.passage(found.value());
        return index.catalogue()
                .find(passage.id().document())
                .map(document -> new Match(passage, document, found.score()));
    }
}
