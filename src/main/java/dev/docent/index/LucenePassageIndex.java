package dev.docent.index;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.Documents;
import dev.docent.document.FileTitle;
import dev.docent.document.SourceDocument;
import dev.docent.passage.Passage;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;

/// Keeps passages and documents in a Lucene index on disk.
final class LucenePassageIndex implements PassageIndex, Documents, AutoCloseable {

    private static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> match.passage().id().document().value())
            .thenComparingInt(match -> match.passage().id().position());

    private final RecoveringIndex index;
    private final Embedder embedder;
    private final Clock clock;

    LucenePassageIndex(IndexFolder folder, Embedder embedder, Clock clock) {
        this.embedder = embedder;
        this.clock = clock;
        this.index = new RecoveringIndex(folder);
    }

    @Override
    public boolean replace(SourceDocument document, String contentHash, List<Passage> passages, Progress progress) {
        DocumentSummary summary = summary(document, contentHash, passages.size());
        var text = new DocumentText(document.text(), document.blocks());
        Optional<List<float[]>> vectors = embedder.passages(document, passages, progress);
        if (vectors.isEmpty()) {
            return false;
        }
        Sketch sketch = Sketch.of(document.text());
        put(summary, sketch, Entries.of(summary, sketch, text, passages, vectors.get()));
        return true;
    }

    @Override
    public void replaceFailed(DocumentFile file, String contentHash, String problem) {
        DocumentSummary summary = failed(file, contentHash, problem);
        put(summary, Sketch.NONE, List.of(Entries.of(summary, Sketch.NONE)));
    }

    private void put(DocumentSummary summary, Sketch sketch, List<Document> entries) {
        index.write(state -> {
            state.index().replace(summary.id(), entries);
            state.catalogue().put(summary, sketch);
        });
    }

    @Override
    public void move(List<DocumentFile> moved) {
        index.write(state -> state.index().read(stored -> {
            for (DocumentFile file : moved) {
                Optional<DocumentSummary> before = state.catalogue().find(file.id());
                if (before.isPresent()) {
                    move(before.get().movedTo(file), state, stored);
                }
            }
        }));
    }

    private static void move(DocumentSummary moved, RecoveringIndex.State state, StoredEntries stored)
            throws IOException {
        Sketch sketch = state.catalogue().sketch(moved.id());
        state.index().replace(moved.id(), stored.of(moved, sketch));
        state.catalogue().put(moved, sketch);
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
        List<DocumentSummary> fitting = index.catalogue().all().stream()
                .filter(summary -> fits(summary, search))
                .toList();
        long first = (long) search.page() * search.size();
        return new DocumentPage(
                fitting.stream().skip(first).limit(search.size()).toList(), search.page(), fitting.size());
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
    public void close() throws IOException {
        index.close();
    }

    private List<Match> search(Query query, int limit) {
        return index.read(it -> it.search(query, limit)).stream()
                .flatMap(found -> match(found).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    /// Empty if the document was removed while the search went on.
    private Optional<Match> match(LuceneIndex.Found found) {
        Passage passage = Packed.passage(found.value());
        return index.catalogue()
                .find(passage.id().document())
                .map(document -> new Match(passage, document, found.score()));
    }

    private static boolean fits(DocumentSummary summary, DocumentSearch search) {
        String query = search.query().toLowerCase(Locale.ROOT);
        return (summary.file().toLowerCase(Locale.ROOT).contains(query)
                        || summary.title().toLowerCase(Locale.ROOT).contains(query))
                && search.collection().map(summary.collection()::equals).orElse(true)
                && search.status().map(summary.status()::equals).orElse(true);
    }

    private DocumentSummary summary(SourceDocument document, String contentHash, int passages) {
        return new DocumentSummary(
                document.id(),
                document.file(),
                document.collection(),
                document.title(),
                document.url(),
                document.published(),
                document.mediaType(),
                document.language(),
                document.pages(),
                document.text().length(),
                passages,
                document.truncated() ? Status.TRUNCATED : Status.INDEXED,
                document.problem(),
                clock.instant(),
                contentHash,
                document.id());
    }

    private DocumentSummary failed(DocumentFile file, String contentHash, String problem) {
        return new DocumentSummary(
                file.id(),
                file.file(),
                file.collection(),
                FileTitle.of(file.file()),
                Optional.empty(),
                Optional.empty(),
                "application/octet-stream",
                Optional.empty(),
                OptionalInt.empty(),
                0,
                0,
                Status.FAILED,
                Optional.of(problem),
                clock.instant(),
                contentHash,
                file.id());
    }
}
