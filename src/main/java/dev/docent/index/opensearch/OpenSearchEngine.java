package dev.docent.index.opensearch;

import dev.docent.document.DocumentId;
import dev.docent.index.Filter;
import dev.docent.index.engine.Bytes;
import dev.docent.index.engine.Changes;
import dev.docent.index.engine.Engine;
import dev.docent.index.engine.Entry;
import dev.docent.index.engine.Hit;
import dev.docent.index.engine.Kept;
import dev.docent.index.engine.Space;
import dev.docent.index.opensearch.Generations.Current;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Keeps the index in OpenSearch, which knows no transactions: passages are written as a new generation, and one write
/// to the document's own entry puts that in the place of the old one.
final class OpenSearchEngine implements Engine {

    private final Indices indices;
    private final GenerationNames names;
    private final Generations generations = new Generations();
    private final DocumentStore documents;
    private final DocumentChanges changes;
    private final PassageStore passages;
    private final PassageSearch search;

    OpenSearchEngine(Indices indices, Clock clock) {
        this.indices = indices;
        this.names = new GenerationNames(clock);
        this.documents = new DocumentStore(indices, generations);
        this.changes = new DocumentChanges(indices, documents, generations);
        this.passages = new PassageStore(indices);
        this.search = new PassageSearch(indices, documents, generations, new Leftovers(passages, names));
    }

    @Override
    public boolean put(Entry entry, OptionalLong expected) {
        String generation = names.next();
        passages.write(entry, generation);
        while (true) {
            if (names.isOld(generation)) {
                throw Cluster.unavailable(
                        "Passages took too long to be written, and may have been taken for leftovers");
            }
            Optional<DocumentStore.Kept> before =
                    documents.find(entry.document().id());
            if (expected.isPresent() && !isRevision(before, expected.getAsLong())) {
                passages.remove(generation);
                return false;
            }
            OptionalLong revision = documents.write(entry, generation, before);
            if (revision.isPresent()) {
                generations.know(entry.document().id().value(), new Current(generation, revision.getAsLong()));
                before.ifPresent(this::forget);
                return true;
            }
        }
    }

    private static boolean isRevision(Optional<DocumentStore.Kept> kept, long expected) {
        return kept.filter(it -> !it.removed() && it.revision() == expected).isPresent();
    }

    private void forget(DocumentStore.Kept before) {
        if (!before.removed()) {
            generations.hide(before.generation());
            passages.remove(before.generation());
        }
    }

    @Override
    public void remove(DocumentId document) {
        boolean done = false;
        while (!done) {
            Optional<DocumentStore.Kept> before = documents.find(document).filter(it -> !it.removed());
            done = before.isEmpty() || documents.markRemoved(document, before.get());
            if (done) {
                generations.forget(document.value());
                before.ifPresent(this::forget);
            }
        }
    }

    /// OpenSearch keeps a log of every write before it answers.
    @Override
    public void flush() {}

    @Override
    public Changes changesSince(long revision) {
        return changes.since(revision);
    }

    @Override
    public Optional<Bytes> text(DocumentId document) {
        return documents.text(document);
    }

    @Override
    public Kept passages(DocumentId document) {
        return documents
                .find(document)
                .filter(kept -> !kept.removed())
                .map(kept -> passages.read(document, kept.generation()))
                .orElse(new Kept(List.of(), List.of()));
    }

    @Override
    public List<Hit> matching(List<String> words, int limit, Filter filter) {
        return search.matching(words, limit, filter);
    }

    @Override
    public List<Hit> nearest(Space space, float[] vector, int limit, Filter filter) {
        return indices.has(space) ? search.nearest(space, vector, limit, filter) : List.of();
    }

    @Override
    public void close() {
        indices.close();
    }
}
