package dev.docent.api;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.index.IndexUnwritableException;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionProgress;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.ingestion.IngestionReport.State;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// A run over two files: each look at it finds it one step further.
final class FakeIngestion implements Ingestion {

    static final UUID RUN = UUID.fromString("5c5b9a34-51c3-43f4-9d5e-6f1f0c5e7a10");

    volatile boolean full;

    /// Whether a run comes no further.
    volatile boolean stands;

    /// Whether uploads lie where only another instance sees them.
    volatile boolean elsewhere;

    final List<String> forgotten = new CopyOnWriteArrayList<>();

    private final Queue<IngestionReport> toCome = new ArrayDeque<>();
    private final List<FileReport> notes = new ArrayList<>();
    private IngestionReport now = report(State.DONE, Outcome.UNCHANGED, Outcome.UNCHANGED);

    @Override
    public synchronized IngestionReport start() {
        now = report(State.RUNNING, Outcome.READING, Outcome.WAITING);
        toCome.add(report(State.RUNNING, Outcome.INDEXED, Outcome.READING));
        toCome.add(report(State.DONE, Outcome.INDEXED, Outcome.FAILED));
        notes.clear();
        notes.addAll(now.files());
        return now;
    }

    @Override
    public void forget(DocumentId document) {
        if (full) {
            throw new IndexUnwritableException(new IOException("No space left on device"));
        }
        forgotten.add(document.value());
    }

    @Override
    public boolean takesUploads() {
        return !elsewhere;
    }

    @Override
    public boolean isKeptElsewhere(DocumentSummary document) {
        return elsewhere;
    }

    @Override
    public synchronized IngestionReport latest() {
        return now;
    }

    @Override
    public synchronized Optional<IngestionReport> find(UUID id) {
        return Optional.of(now).filter(report -> report.id().equals(id));
    }

    @Override
    public synchronized Optional<IngestionProgress> progress(UUID id) {
        if (!stands) {
            now = Optional.ofNullable(toCome.poll()).orElse(now);
            notes.addAll(now.files());
        }
        return find(id).map(IngestionReport::progress);
    }

    @Override
    public synchronized List<FileReport> notes(UUID id, int known) {
        return List.copyOf(notes.subList(known, notes.size()));
    }

    @Override
    public IngestionReport await(UUID id) {
        throw new UnsupportedOperationException();
    }

    private static IngestionReport report(State state, Outcome first, Outcome second) {
        List<FileReport> files = List.of(file("a.md", first), file("b.pdf", second));
        var progress = new IngestionProgress(
                RUN,
                state,
                Instant.parse("2026-01-06T08:15:00Z"),
                Duration.ofMillis(400),
                IngestionProgress.counts(files),
                0,
                7,
                state == State.RUNNING ? Optional.of(Duration.ofMillis(800)) : Optional.empty(),
                Optional.empty());
        return new IngestionReport(progress, files);
    }

    private static FileReport file(String name, Outcome outcome) {
        return new FileReport(
                name, outcome, outcome == Outcome.FAILED ? Optional.of("It is encrypted.") : Optional.empty());
    }
}
