package dev.docent.index;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.SourceDocument;
import dev.docent.passage.Passage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an index knows from its catalogue, and how documents are made ready for it, wherever it keeps its passages.
abstract class CataloguedIndex implements DocumentIndex {

    private static final Logger log = LoggerFactory.getLogger(CataloguedIndex.class);

    private final Embedder embedder;
    private final Clock clock;

    CataloguedIndex(Embedder embedder, Clock clock) {
        this.embedder = embedder;
        this.clock = clock;
    }

    /// @return what is known of the documents now
    abstract Catalogue catalogue();

    final Embedder embedder() {
        return embedder;
    }

    @Override
    public boolean replace(SourceDocument document, String contentHash, List<Passage> passages, Progress progress) {
        DocumentSummary summary = Summaries.of(document, contentHash, passages.size(), clock.instant());
        Optional<Vectors> vectors = vectors(document, passages, progress);
        vectors.ifPresent(made -> put(new CarriedDocument(
                new IndexedDocument(summary, Sketch.of(document.text()), made.space()),
                Optional.of(new DocumentText(document.text(), document.blocks())),
                passages,
                made.all())));
        return vectors.isPresent();
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

    @Override
    public int passages() {
        return catalogue().passages();
    }

    @Override
    public int unembedded() {
        return catalogue().without(embedder::fits);
    }

    @Override
    public boolean isEmbedded(DocumentId id) {
        return catalogue().isEmbedded(id, embedder::fits);
    }

    @Override
    public boolean isModelReady() {
        return embedder.isReady();
    }

    @Override
    public void tryModelAgain() {
        embedder.tryAgain();
    }

    @Override
    public Optional<String> problem() {
        return embedder.problem();
    }

    @Override
    public Optional<DocumentSummary> find(DocumentId id) {
        return catalogue().find(id);
    }

    @Override
    public DocumentPage list(DocumentSearch search) {
        return Listing.page(all(), search);
    }

    @Override
    public List<DocumentSummary> all() {
        return catalogue().all();
    }

    @Override
    public List<DocumentSummary> within(String file) {
        return catalogue().within(file);
    }

    @Override
    public List<DocumentSummary> of(String file) {
        return catalogue().of(file);
    }

    @Override
    public Set<Collection> collections() {
        return catalogue().collections();
    }

    @Override
    public List<DocumentId> story(DocumentId id) {
        return catalogue().story(id);
    }

    @Override
    public boolean holds(IndexedDocument document) {
        return catalogue().holds(document);
    }
}
