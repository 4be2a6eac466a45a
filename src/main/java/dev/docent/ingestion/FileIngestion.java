package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentReader;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Extraction;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.Uploads;
import dev.docent.index.IndexUnavailableException;
import dev.docent.index.IndexUnwritableException;
import dev.docent.index.PassageIndex;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.passage.Passage;
import dev.docent.passage.Splitter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings one file's entry in the index up to date.
final class FileIngestion {

    private static final Logger log = LoggerFactory.getLogger(FileIngestion.class);

    private final DocumentReader reader;
    private final Splitter splitter;
    private final PassageIndex index;
    private final LateEmbedding embedding;
    private final IndexedFiles known;
    private final Failures failures;
    private final DocumentFolder folder;
    private final Uploads uploads;
    private final int maxParts;

    /// @param maxParts how many files within one file are taken in, at whatever depth
    FileIngestion(
            DocumentReader reader,
            Splitter splitter,
            PassageIndex index,
            LateEmbedding embedding,
            IndexedFiles known,
            IncompleteReadings incomplete,
            DocumentFolder folder,
            Uploads uploads,
            int maxParts) {
        this.reader = reader;
        this.splitter = splitter;
        this.index = index;
        this.embedding = embedding;
        this.known = known;
        this.failures = new Failures(index, known, incomplete);
        this.folder = folder;
        this.uploads = uploads;
        this.maxParts = maxParts;
    }

    /// @return the digest of the content that the entry is now about; empty if the file is to be read again, since it
    ///     could not be read for a reason that does not lie in it
    /// @throws IndexUnwritableException if the index cannot take it
    Optional<String> ingest(Listed file, Run run) {
        return ingest(file.file(), run, new FileInHand(file, maxParts));
    }

    private Optional<String> ingest(DocumentFile file, Run run, FileInHand whole) {
        run.note(file.file(), Outcome.READING);
        try {
            return ContentHash.of(file.path(), run).filter(hash -> ingest(file, hash, run, whole));
        } catch (IOException failure) {
            log.warn("Cannot read '{}': {}", DocumentFile.visible(file.file()), failure.toString());
            run.noteFailed(file.file(), "The file could not be opened. Check that it still exists and may be read.");
            return Optional.empty();
        }
    }

    private boolean ingest(DocumentFile file, String hash, Run run, FileInHand whole) {
        Optional<DocumentSummary> before = known.find(file.id(), hash);
        before.ifPresent(document -> known.note(document, run));
        return before.isPresent() || read(file, hash, run, whole);
    }

    /// @return whether the entry is now about this content, and no more of it can be had
    private boolean read(DocumentFile file, String hash, Run run, FileInHand whole) {
        try (Extraction extraction = reader.read(file, whole.unpackedBesides(file))) {
            return takeIn(file, extraction, hash, run, whole);
        } catch (UnreadableDocumentException failure) {
            return fail(file, hash, failure, run, whole);
        } catch (IndexUnwritableException | IndexUnavailableException failure) {
            throw failure;
        } catch (CancellationException givenUp) {
            return false;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            // A file that is too much for the service costs itself alone, too.
            log.error("Passed over '{}'", DocumentFile.visible(file.file()), failure);
            String problem = "The file could not be taken in; the service's log says more.";
            return failures.note(file, hash, UnreadableDocumentException.doubtful(problem, failure), run);
        }
    }

    /// What somebody has written to meanwhile was read half: the next run reads it again.
    private boolean fail(
            DocumentFile file, String hash, UnreadableDocumentException failure, Run run, FileInHand whole) {
        if (whole.hasChanged()) {
            run.leave(file.file());
            return false;
        }
        return failures.note(file, hash, failure, run);
    }

    private boolean takeIn(DocumentFile file, Extraction extraction, String hash, Run run, FileInHand whole) {
        whole.unpacked(file, extraction.parts());
        var parts = FilesWithin.of(file, extraction, whole);
        boolean isWhole = takeInParts(file, parts, run, whole);
        if (run.isCutShort() && !extraction.parts().isEmpty()) {
            return false;
        }
        SourceDocument document = document(file, extraction, whole.problem(file, parts.leftOut()));
        if (!put(document, isWhole ? hash : KnownFile.UNREAD, run, whole) || isRemoved(file, run, whole)) {
            return false;
        }
        failures.noteRead(document, isWhole ? hash : KnownFile.UNREAD);
        run.note(
                file.file(),
                document.truncated() ? Outcome.TRUNCATED : Outcome.INDEXED,
                document.problem().or(() -> embedding.problem(document.id())));
        return isWhole;
    }

    /// @return false if the run was cut short meanwhile, or the upload deleted
    private boolean put(SourceDocument document, String hash, Run run, FileInHand whole) {
        List<Passage> passages = splitter.split(document, run::isCutShort);
        long embedded = EmbeddedText.of(document.text().length(), passages.size());
        run.advanced(document.file(), embedded, 0);
        return index.replace(document, hash, passages, ready -> {
            run.advanced(document.file(), embedded, (double) ready / passages.size());
            return !run.isCutShort() && !folder.isGone(whole.name());
        });
    }

    /// What somebody deletes while it is taken in must not come back.
    private boolean isRemoved(DocumentFile file, Run run, FileInHand whole) {
        if (!folder.isGone(whole.name())) {
            return false;
        }
        known.within(file.file()).forEach(part -> index.remove(part.id()));
        index.remove(file.id());
        run.leave(file.file());
        return true;
    }

    private SourceDocument document(DocumentFile file, Extraction extraction, Optional<String> leftOut) {
        SourceDocument read = uploads.origin(file.file())
                .map(extraction.document()::withOrigin)
                .orElseGet(extraction::document);
        return leftOut.map(said -> read.withProblem(
                        read.problem().map(before -> before + " ").orElse("") + said))
                .orElse(read);
    }

    /// Comes before the file itself is noted: a run that breaks off between the two leaves the file to be read again.
    ///
    /// @return whether each of them could be read, or will never be
    private boolean takeInParts(DocumentFile file, FilesWithin parts, Run run, FileInHand whole) {
        parts.expect(run);
        boolean isWhole = true;
        for (DocumentFile part : parts.files()) {
            isWhole &= run.isCutShort() || takeInPart(part, run, whole);
        }
        parts.refused().forEach((part, problem) -> failures.refuse(part, problem, run));
        known.within(file.file()).stream().filter(part -> !parts.hold(part)).forEach(part -> index.remove(part.id()));
        return isWhole;
    }

    private boolean takeInPart(DocumentFile part, Run run, FileInHand whole) {
        boolean isRead = ingest(part, run, whole).isPresent();
        known.count(part, isRead, run);
        return isRead;
    }

    /// Has what is being read given up, once the run is cut short.
    void giveUp() {
        reader.giveUp();
    }
}
