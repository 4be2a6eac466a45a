package dev.docent.ingestion;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.Documents;
import dev.docent.document.SourceDocument;
import dev.docent.index.EmbeddedDocuments;
import dev.docent.index.EmbeddingUnavailableException;
import dev.docent.index.Filter;
import dev.docent.index.IndexUnwritableException;
import dev.docent.index.Match;
import dev.docent.index.PassageIndex;
import dev.docent.passage.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// An index that only remembers what was put in.
final class MemoryIndex implements PassageIndex, EmbeddedDocuments, Documents {

    private final Map<String, DocumentSummary> summaries = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Set<String> embedded = new HashSet<>();
    private final Set<String> damaged = new HashSet<>();
    private boolean modelAway;
    private int writes;
    private boolean flushed;
    private boolean full;

    synchronized List<String> texts() {
        return List.copyOf(texts.values());
    }

    synchronized int writes() {
        return writes;
    }

    synchronized boolean flushed() {
        return flushed;
    }

    /// Has every change fail, or not any more.
    synchronized void full(boolean isFull) {
        full = isFull;
    }

    /// Has the embedding model be of no use, or of use again.
    synchronized void modelAway(boolean isAway) {
        modelAway = isAway;
    }

    /// Has what is kept of a document be of no use for embedding it.
    synchronized void damage(DocumentId document) {
        damaged.add(document.value());
    }

    /// Forgets what was embedded, as with another model.
    synchronized void anotherModel() {
        embedded.clear();
    }

    @Override
    public synchronized boolean isEmbedded(DocumentId document) {
        return !texts.containsKey(document.value()) || embedded.contains(document.value());
    }

    @Override
    public synchronized int unembedded() {
        return (int)
                texts.keySet().stream().filter(id -> !embedded.contains(id)).count();
    }

    @Override
    public synchronized boolean embed(DocumentId document, Progress progress) {
        if (modelAway) {
            throw new EmbeddingUnavailableException("The model is away.");
        }
        if (damaged.contains(document.value())) {
            throw new UncheckedIOException("An index entry is damaged", new IOException("secret detail"));
        }
        embedded.add(document.value());
        return true;
    }

    @Override
    public synchronized boolean isModelReady() {
        return !modelAway;
    }

    @Override
    public synchronized Optional<String> problem() {
        return modelAway ? Optional.of("The model is away.") : Optional.empty();
    }

    private void requireRoom() {
        if (full) {
            throw new IndexUnwritableException(new IOException("No space left on device"));
        }
    }

    @Override
    public synchronized boolean replace(
            SourceDocument document, String contentHash, List<Passage> passages, Progress progress) {
        requireRoom();
        put(document.id(), document.file(), contentHash, Optional.empty(), document.url());
        texts.put(document.id().value(), document.text());
        embedded.remove(document.id().value());
        if (!modelAway) {
            embedded.add(document.id().value());
        }
        writes++;
        flushed = false;
        return true;
    }

    @Override
    public synchronized void replaceFailed(DocumentFile file, String contentHash, String problem) {
        requireRoom();
        put(file.id(), file.file(), contentHash, Optional.of(problem), Optional.empty());
        texts.remove(file.id().value());
    }

    private void put(DocumentId id, String file, String hash, Optional<String> problem, Optional<String> url) {
        summaries.put(
                id.value(),
                new DocumentSummary(
                        id,
                        file,
                        Collection.DEFAULT,
                        file,
                        url,
                        Optional.empty(),
                        "text/plain",
                        Optional.empty(),
                        OptionalInt.empty(),
                        0,
                        problem.isPresent() ? 0 : 1,
                        problem.isPresent() ? Status.FAILED : Status.INDEXED,
                        problem,
                        Instant.EPOCH,
                        hash,
                        id));
    }

    @Override
    public synchronized void move(List<DocumentFile> documents) {
        documents.forEach(to -> summaries.computeIfPresent(to.id().value(), (_, before) -> before.movedTo(to)));
    }

    @Override
    public synchronized void remove(DocumentId document) {
        summaries.remove(document.value());
        texts.remove(document.value());
    }

    @Override
    public synchronized void flush() {
        requireRoom();
        flushed = true;
    }

    @Override
    public synchronized int passages() {
        return texts.size();
    }

    @Override
    public synchronized Optional<DocumentSummary> find(DocumentId id) {
        return Optional.ofNullable(summaries.get(id.value()));
    }

    @Override
    public synchronized List<DocumentSummary> all() {
        return List.copyOf(summaries.values());
    }

    @Override
    public List<Match> nearest(String text, int limit, Filter filter) {
        return List.of();
    }

    @Override
    public List<Match> matching(String words, int limit, Filter filter) {
        return List.of();
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return Optional.empty();
    }

    @Override
    public List<DocumentId> story(DocumentId id) {
        return List.of(id);
    }

    @Override
    public DocumentPage list(DocumentSearch search) {
        return new DocumentPage(all(), 0, all().size());
    }

    @Override
    public List<DocumentSummary> within(String file) {
        return all().stream()
                .filter(document -> document.file().startsWith(file + "!/"))
                .toList();
    }
}
