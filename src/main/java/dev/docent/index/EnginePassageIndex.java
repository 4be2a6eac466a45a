package dev.docent.index;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.index.engine.Engine;
import dev.docent.index.engine.Hit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Keeps passages and documents in an engine outside the process. What another instance changes is seen here within a
/// second, and at once where a search comes upon it.
final class EnginePassageIndex extends CataloguedIndex {

    /// As many as Lucene looks for.
    private static final int MOST_WORDS = 256;

    private final Engine engine;
    private final SharedCatalogue documents;
    private final EngineDocuments kept;

    EnginePassageIndex(Engine engine, Embedder embedder, Clock clock) {
        super(embedder, clock);
        this.engine = engine;
        this.documents = new SharedCatalogue(engine);
        this.kept = new EngineDocuments(engine, documents);
    }

    @Override
    Catalogue catalogue() {
        return documents.current();
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
        Vectors question = embedder().question(text);
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
    public boolean embed(DocumentId id, Progress progress) {
        return kept.embed(id, embedder(), progress);
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return kept.text(id);
    }

    @Override
    public void close() {
        engine.close();
    }
}
