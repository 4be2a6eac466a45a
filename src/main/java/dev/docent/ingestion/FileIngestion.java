package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentReader;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.Documents;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings one file's entry in the index up to date.
final class FileIngestion {

    private static final Logger log = LoggerFactory.getLogger(FileIngestion.class);

    private final DocumentReader reader;
    private final Splitter splitter;
    private final PassageIndex index;
    private final LateEmbedding embedding;
    private final Documents documents;
    private final Uploads uploads;
    private final int maxParts;

    /// How many more files within a file are taken in.
    private static final class Room {
        private int left;

        Room(int left) {
            this.left = left;
        }

        boolean take() {
            return left-- > 0;
        }

        boolean isExceeded() {
            return left < 0;
        }
    }

    /// @param maxParts how many files within one file are taken in, at whatever depth
    FileIngestion(
            DocumentReader reader,
            Splitter splitter,
            PassageIndex index,
            LateEmbedding embedding,
            Documents documents,
            Uploads uploads,
            int maxParts) {
        this.reader = reader;
        this.splitter = splitter;
        this.index = index;
        this.embedding = embedding;
        this.documents = documents;
        this.uploads = uploads;
        this.maxParts = maxParts;
    }

    /// @return the digest of the content that the entry is now about; empty if the file could not be read for a reason
    ///     that does not lie in it
    /// @throws IndexUnwritableException if the index cannot take it
    Optional<String> ingest(DocumentFile file, Run run) {
        return ingest(file, run, new Room(maxParts));
    }

    private Optional<String> ingest(DocumentFile file, Run run, Room room) {
        run.note(file.file(), Outcome.READING);
        try {
            String hash = ContentHash.of(file.path());
            Optional<DocumentSummary> known =
                    documents.find(file.id()).filter(it -> it.contentHash().equals(hash));
            if (known.isPresent()) {
                noteKnown(known.get(), run);
                return Optional.of(hash);
            }
            return read(file, hash, run, room) ? Optional.of(hash) : Optional.empty();
        } catch (IOException failure) {
            log.warn("Cannot read '{}': {}", DocumentFile.visible(file.file()), failure.toString());
            run.noteFailed(file.file(), "The file could not be opened. Check that it still exists and may be read.");
            return Optional.empty();
        }
    }

    /// @return whether the file holds something that is not embedded yet
    boolean isToBeEmbedded(DocumentFile file) {
        return embedding.isDue(file.id())
                || documents.within(file.file()).stream().anyMatch(part -> embedding.isDue(part.id()));
    }

    /// A file that did not change holds what it held.
    void noteKnown(DocumentSummary known, Run run) {
        note(known, run);
        documents.within(known.file()).forEach(part -> note(part, run));
    }

    private void note(DocumentSummary known, Run run) {
        if (embedding.isDue(known.id()) && run.goesOn()) {
            embedding.embed(known, run);
        } else {
            Outcome outcome = known.status() == Status.FAILED ? Outcome.FAILED : Outcome.UNCHANGED;
            run.note(known.file(), outcome, known.problem());
        }
    }

    /// @return whether the entry is now about this content
    private boolean read(DocumentFile file, String hash, Run run, Room room) {
        try (Extraction extraction = reader.read(file)) {
            boolean whole = takeInParts(file, extraction, run, room);
            if (run.isCutShort() && !extraction.parts().isEmpty()) {
                return false;
            }
            SourceDocument document = document(file, extraction, room);
            if (!put(document, whole ? hash : KnownFile.UNREAD, run)) {
                return false;
            }
            run.note(
                    file.file(),
                    document.truncated() ? Outcome.TRUNCATED : Outcome.INDEXED,
                    document.problem().or(() -> embedding.problem(document.id())));
            return whole;
        } catch (UnreadableDocumentException failure) {
            if (failure.isPassing()) {
                leave(file, run, failure.reason());
                return false;
            }
            fail(file, hash, run, failure.reason());
        } catch (IndexUnwritableException | IndexUnavailableException failure) {
            throw failure;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            // A file that is too much for the service costs itself alone, too.
            log.error("Passed over '{}'", DocumentFile.visible(file.file()), failure);
            fail(file, hash, run, "The file could not be taken in; the service's log says more.");
        }
        return true;
    }

    /// @return false if the run was cut short meanwhile
    private boolean put(SourceDocument document, String hash, Run run) {
        List<Passage> passages = splitter.split(document);
        return index.replace(document, hash, passages, ready -> {
            run.worked(document.file(), document.text().length(), (double) ready / passages.size());
            return !run.isCutShort();
        });
    }

    private SourceDocument document(DocumentFile file, Extraction extraction, Room room) {
        SourceDocument read = uploads.origin(file.file())
                .map(extraction.document()::withOrigin)
                .orElseGet(extraction::document);
        return room.isExceeded()
                ? read.withProblem("It holds more than " + maxParts + " files, those within others counted; some were"
                        + " left out.")
                : read;
    }

    /// What was known of the file stays, and the next run reads it again.
    private static void leave(DocumentFile file, Run run, String problem) {
        if (!run.isCutShort()) {
            log.warn("Not read for now: '{}': {}", DocumentFile.visible(file.file()), problem);
            run.noteFailed(file.file(), problem);
        }
    }

    /// Comes before the file itself is noted: a run that breaks off between the two leaves the file to be read again.
    ///
    /// @return whether each of them could be read, or will never be
    private boolean takeInParts(DocumentFile file, Extraction extraction, Run run, Room room) {
        List<DocumentFile> parts =
                extraction.parts().stream().takeWhile(_ -> room.take()).toList();
        parts.forEach(part -> run.note(part.file(), Outcome.WAITING));
        boolean whole = true;
        for (DocumentFile part : parts) {
            whole &= run.isCutShort() || ingest(part, run, room).isPresent();
        }
        extraction.refused().forEach((name, problem) -> refuse(file.part(name, file.path()), problem, run));
        Set<String> present = Stream.concat(
                        parts.stream().map(DocumentFile::file),
                        extraction.refused().keySet().stream().map(name -> file.file() + DocumentFile.WITHIN + name))
                .collect(Collectors.toSet());
        documents.within(file.file()).stream()
                .filter(part -> !isWithin(part.file(), present))
                .forEach(part -> index.remove(part.id()));
        return whole;
    }

    private void refuse(DocumentFile part, String problem, Run run) {
        fail(part, "", run, problem);
    }

    /// @return whether it is one of the files, or lies within one
    private static boolean isWithin(String part, Set<String> files) {
        return files.contains(part) || files.stream().anyMatch(file -> part.startsWith(file + DocumentFile.WITHIN));
    }

    /// Has what is being read given up, once the run is cut short.
    void giveUp() {
        reader.giveUp();
    }

    /// What was given up was not the file's fault: it is read again by the next run.
    private void fail(DocumentFile file, String hash, Run run, String problem) {
        if (run.isCutShort()) {
            return;
        }
        log.warn("Passed over '{}': {}", DocumentFile.visible(file.file()), problem);
        documents.within(file.file()).forEach(part -> index.remove(part.id()));
        index.replaceFailed(file, hash, problem);
        run.noteFailed(file.file(), problem);
    }
}
