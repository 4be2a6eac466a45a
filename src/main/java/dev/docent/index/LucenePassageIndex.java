package dev.docent.index;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.SourceDocument;
import dev.docent.passage.Passage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps passages and documents in a Lucene index on disk.
final class LucenePassageIndex implements DocumentIndex {

    private static final Logger log = LoggerFactory.getLogger(LucenePassageIndex.class);

    private final RecoveringIndex index;
    private final Embedder embedder;
    private final StoredPassages stored;
    private final Clock clock;

    LucenePassageIndex(IndexFolder folder, Embedder embedder, Clock clock) {
        this.embedder = embedder;
        this.clock = clock;
        this.index = new RecoveringIndex(folder);
        this.stored = new StoredPassages(index, embedder);
    }

    @Override
    public boolean replace(SourceDocument document, String contentHash, List<Passage> passages, Progress progress) {
        DocumentSummary summary = Summaries.of(document, contentHash, passages.size(), clock.instant());
        var text = new DocumentText(document.text(), document.blocks());
        Optional<Vectors> vectors = vectors(document, passages, progress);
        if (vectors.isEmpty()) {
            return false;
        }
        var indexed = new IndexedDocument(
                summary, Sketch.of(document.text()), vectors.get().space());
        put(new CarriedDocument(
                indexed, Optional.of(text), passages, vectors.get().all()));
        return true;
    }

    private Optional<Vectors> vectors(SourceDocument document, List<Passage> passages, Progress progress) {
        try {
            return embedder.passages(document.title(), document.published(), passages, progress);
        } catch (EmbeddingUnavailableException failure) {
            log.debug("Indexed by its words alone: '{}'", document.file(), failure);
            return Optional.of(Vectors.NONE);
        }
    }

    @Override
    public void replaceFailed(DocumentFile file, String contentHash, String problem) {
        DocumentSummary summary = Summaries.failed(file, contentHash, problem, clock.instant());
        var indexed = new IndexedDocument(summary, Sketch.NONE, Optional.empty());
        put(new CarriedDocument(indexed, Optional.empty(), List.of(), List.of()));
    }

    private void put(IndexedDocument document, List<Document> entries) {
        index.write(state -> {
            state.index().replace(document.summary().id(), entries);
            state.catalogue().put(document);
        });
    }

    @Override
    public void move(List<DocumentFile> moved) {
        index.write(state -> state.index().read(stored -> {
            for (DocumentFile file : moved) {
                Optional<IndexedDocument> before = state.catalogue().indexed(file.id());
                if (before.isPresent()) {
                    move(before.get(), file, state, stored);
                }
            }
        }));
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
        index.write(state -> {
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
        return search(Queries.nearest(embedder.question(text), limit, filter), limit);
    }

    @Override
    public List<Match> matching(String words, int limit, Filter filter) {
        return search(Queries.words(words, filter), limit);
    }

    @Override
    public int passages() {
        return index.catalogue().passages();
    }

    @Override
    public int unembedded() {
        return index.catalogue().without(embedder::fits);
    }

    @Override
    public boolean isEmbedded(DocumentId id) {
        return index.catalogue().isEmbedded(id, embedder::fits);
    }

    @Override
    public boolean embed(DocumentId id, Progress progress) {
        return stored.embed(id, progress);
    }

    @Override
    public boolean isModelReady() {
        return embedder.isReady();
    }

    @Override
    public Optional<String> problem() {
        return embedder.problem();
    }

    @Override
    public Optional<DocumentSummary> find(DocumentId id) {
        return index.catalogue().find(id);
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return index.read(it -> it.entry(id, Fields.TEXT_OF_DOCUMENT)).stream()
                .findFirst()
                .map(found -> Packed.text(found.value()));
    }

    @Override
    public DocumentPage list(DocumentSearch search) {
        return Listing.page(all(), search);
    }

    @Override
    public List<DocumentSummary> all() {
        return index.catalogue().all();
    }

    @Override
    public List<DocumentSummary> within(String file) {
        return index.catalogue().within(file);
    }

    @Override
    public List<DocumentId> story(DocumentId id) {
        return index.catalogue().story(id);
    }

    @Override
    public Optional<CarriedDocument> carried(DocumentId document) {
        return index.catalogue().indexed(document).map(stored::carried);
    }

    @Override
    public boolean holds(IndexedDocument document) {
        return index.catalogue().holds(document);
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
