package dev.docent.index;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.SourceDocument;
import dev.docent.index.engine.Engine;
import dev.docent.index.engine.Hit;
import dev.docent.passage.Passage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps passages and documents in an engine outside the process. What another instance changes is seen here within a
/// second, and at once where a search comes upon it.
final class EnginePassageIndex implements DocumentIndex {

    private static final Logger log = LoggerFactory.getLogger(EnginePassageIndex.class);

    /// As many as Lucene looks for.
    private static final int MOST_WORDS = 256;

    private final Engine engine;
    private final SharedCatalogue documents;
    private final EngineDocuments kept;
    private final Embedder embedder;
    private final Clock clock;

    EnginePassageIndex(Engine engine, Embedder embedder, Clock clock) {
        this.engine = engine;
        this.documents = new SharedCatalogue(engine);
        this.kept = new EngineDocuments(engine, documents);
        this.embedder = embedder;
        this.clock = clock;
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
    public void put(CarriedDocument document) {
        engine.put(Entrance.entry(document), OptionalLong.empty());
        documents.refresh();
    }

    @Override
    public void move(List<DocumentFile> moved) {
        for (DocumentFile file : moved) {
            kept.change(file.id(), it -> {
                IndexedDocument there =
                        it.document().with(it.document().summary().movedTo(file));
                return new CarriedDocument(there, it.text(), it.passages(), it.vectors());
            });
        }
    }

    @Override
    public Optional<CarriedDocument> carried(DocumentId id) {
        return kept.carried(id);
    }

    @Override
    public void remove(DocumentId document) {
        engine.remove(document);
        documents.refresh();
    }

    @Override
    public void refresh() {
        documents.refresh();
    }

    @Override
    public void flush() {
        engine.flush();
    }

    @Override
    public List<Match> nearest(String text, int limit, Filter filter) {
        documents.current();
        Vectors question = embedder.question(text);
        return matches(engine.nearest(
                Entrance.space(question.space().orElseThrow()), question.all().getFirst(), limit, filter));
    }

    @Override
    public List<Match> matching(String words, int limit, Filter filter) {
        documents.current();
        List<String> asked = Analysis.words(words).stream().limit(MOST_WORDS).toList();
        return asked.isEmpty() ? List.of() : matches(engine.matching(asked, limit, filter));
    }

    private List<Match> matches(List<Hit> hits) {
        Catalogue known = documents.with(hits);
        return hits.stream()
                .flatMap(hit -> known.find(hit.document()).stream().map(document -> match(hit, document)))
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    private static Match match(Hit hit, DocumentSummary document) {
        return new Match(Packed.passage(Entrance.packed(hit.value())), document, hit.score());
    }

    @Override
    public int passages() {
        return documents.current().passages();
    }

    @Override
    public int unembedded() {
        return documents.current().without(embedder::fits);
    }

    @Override
    public boolean isEmbedded(DocumentId id) {
        return documents.current().isEmbedded(id, embedder::fits);
    }

    @Override
    public boolean embed(DocumentId id, Progress progress) {
        return kept.embed(id, embedder, progress);
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
        return documents.current().find(id);
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return kept.text(id);
    }

    @Override
    public DocumentPage list(DocumentSearch search) {
        return Listing.page(all(), search);
    }

    @Override
    public List<DocumentSummary> all() {
        return documents.current().all();
    }

    @Override
    public List<DocumentSummary> within(String file) {
        return documents.current().within(file);
    }

    @Override
    public List<DocumentId> story(DocumentId id) {
        return documents.current().story(id);
    }

    @Override
    public boolean holds(IndexedDocument document) {
        return documents.current().holds(document);
    }

    @Override
    public void close() {
        engine.close();
    }
}
