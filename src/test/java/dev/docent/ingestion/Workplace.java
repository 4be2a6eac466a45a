package dev.docent.ingestion;

import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentReader;
import dev.docent.state.Claims;
import dev.docent.state.StateDatabase;
import dev.docent.state.TestState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;

/// Ingestion over a real folder, with a real state beside it and an index in memory.
final class Workplace implements AutoCloseable {

    /// So many files within one are taken in unless a test says otherwise.
    static final int MOST_PARTS = 100;

    final Path folder;
    final MemoryIndex index;
    final FetchedUploads uploads;
    final StateDatabase state;
    final Claims claims;
    final FileClaims fileClaims;
    final KnownFiles knownFiles;
    final UploadsElsewhere elsewhere;
    final IncompleteReadings incomplete;
    final IndexedFiles documents;
    final PastRuns runs;
    final Settling settling;
    final LateEmbedding embedding;
    final DocumentFolder listed;
    final FolderIngestion ingestion;
    private boolean closed;

    private Workplace(Path home, MemoryIndex index, DocumentReader reader, Duration settle, int threads) {
        this(home, index, reader, settle, threads, listed -> listed, new FetchedUploads(), MOST_PARTS);
    }

    private Workplace(
            Path home,
            MemoryIndex index,
            DocumentReader reader,
            Duration settle,
            int threads,
            UnaryOperator<DocumentFolder> listing,
            FetchedUploads uploads,
            int mostParts) {
        this.uploads = uploads;
        this.folder = created(home.resolve("documents"));
        this.index = index;
        this.state = TestState.in(home.resolve("state"), Clock.systemUTC());
        this.claims = new Claims(state);
        this.fileClaims = new FileClaims(claims, index, index);
        this.knownFiles = new KnownFiles(state, uploads);
        this.elsewhere = new UploadsElsewhere(knownFiles, claims);
        this.runs = new PastRuns(state, claims);
        this.settling = new Settling(settle, Clock.systemUTC());
        this.embedding = new LateEmbedding(index, index);
        this.incomplete = new IncompleteReadings(state, reader.settings());
        this.documents = new IndexedFiles(index, embedding, incomplete);
        this.listed = listing.apply(PlainDocuments.folder(folder));
        var files = new FileIngestion(
                reader,
                (document, _) -> PlainDocuments.passages(document),
                index,
                embedding,
                documents,
                incomplete,
                listed,
                uploads,
                mostParts);
        var intake = new Intake(
                files,
                documents,
                index,
                knownFiles,
                incomplete,
                runs,
                settling,
                fileClaims,
                Clock.systemUTC(),
                threads);
        var run = new FolderRun(
                listed,
                index,
                index,
                knownFiles,
                incomplete,
                elsewhere,
                fileClaims,
                intake,
                embedding,
                Clock.systemUTC());
        this.ingestion = new FolderIngestion(run, runs, () -> {}, Long.MAX_VALUE, Clock.systemUTC());
    }

    /// @return what a look at the folder is made with
    FolderComparison comparison() {
        return new FolderComparison(listed, documents, knownFiles, settling, embedding, elsewhere);
    }

    static Workplace open(Path home, MemoryIndex index) {
        return new Workplace(home, index, PlainDocuments::read, Duration.ZERO, 2);
    }

    static Workplace settling(Path home, DocumentReader reader, Duration settle) {
        return new Workplace(home, new MemoryIndex(), reader, settle, 1);
    }

    /// Takes in one file at a time.
    static Workplace reading(Path home, MemoryIndex index, DocumentReader reader) {
        return new Workplace(home, index, reader, Duration.ZERO, 1);
    }

    /// Sees the folder in a way of its own.
    static Workplace seeing(Path home, MemoryIndex index, UnaryOperator<DocumentFolder> listing) {
        return new Workplace(
                home, index, PlainDocuments::read, Duration.ZERO, 1, listing, new FetchedUploads(), MOST_PARTS);
    }

    static Workplace reading(
            Path home, MemoryIndex index, DocumentReader reader, UnaryOperator<DocumentFolder> listing) {
        return new Workplace(home, index, reader, Duration.ZERO, 1, listing, new FetchedUploads(), MOST_PARTS);
    }

    /// Takes the files of a folder of its own for uploads.
    static Workplace keeping(Path home, MemoryIndex index, Path uploads) {
        return new Workplace(
                home,
                index,
                PlainDocuments::read,
                Duration.ZERO,
                1,
                folder -> new FolderWithUploads(folder, created(uploads)),
                new FetchedUploads(uploads),
                MOST_PARTS);
    }

    static Workplace uploading(Path home, MemoryIndex index, DocumentReader reader, FetchedUploads uploads) {
        return new Workplace(home, index, reader, Duration.ZERO, 1, listed -> listed, uploads, MOST_PARTS);
    }

    /// @param mostParts how many files within one are taken in
    static Workplace holding(Path home, MemoryIndex index, DocumentReader reader, int mostParts) {
        return new Workplace(home, index, reader, Duration.ZERO, 2, listed -> listed, new FetchedUploads(), mostParts);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    IngestionReport run() throws InterruptedException {
        return ingestion.await(ingestion.start().id());
    }

    /// Writes a file that was last changed a minute ago.
    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        touch(file, Duration.ofMinutes(-1));
    }

    /// @param fromNow when the file was last changed; negative for the past
    void touch(String file, Duration fromNow) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(file), FileTime.from(Clock.systemUTC().instant().plus(fromNow)));
    }

    void rename(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            ingestion.close();
            elsewhere.close();
            runs.close();
            claims.close();
            state.close();
        }
    }
}
