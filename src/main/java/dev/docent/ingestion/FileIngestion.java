package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentReader;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.Documents;
import dev.docent.document.Extraction;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.index.PassageIndex;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.passage.Splitter;
import java.io.IOException;
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
    private final Documents documents;

    FileIngestion(DocumentReader reader, Splitter splitter, PassageIndex index, Documents documents) {
        this.reader = reader;
        this.splitter = splitter;
        this.index = index;
        this.documents = documents;
    }

    /// @return the digest of the content that the entry is now about; empty if the file could not be opened
    Optional<String> ingest(DocumentFile file, Run run) {
        run.note(file.file(), Outcome.READING);
        try {
            String hash = ContentHash.of(file.path());
            Optional<DocumentSummary> known =
                    documents.find(file.id()).filter(it -> it.contentHash().equals(hash));
            if (known.isPresent()) {
                noteKnown(known.get(), run);
            } else {
                read(file, hash, run);
            }
            return Optional.of(hash);
        } catch (IOException failure) {
            log.warn("Cannot read '{}': {}", file.file(), failure.toString());
            run.noteFailed(file.file(), "The file could not be opened. Check that it still exists and may be read.");
            return Optional.empty();
        }
    }

    /// A file that did not change holds what it held.
    void noteKnown(DocumentSummary known, Run run) {
        note(known, run);
        documents.within(known.file()).forEach(part -> note(part, run));
    }

    private static void note(DocumentSummary known, Run run) {
        Outcome outcome = known.status() == Status.FAILED ? Outcome.FAILED : Outcome.UNCHANGED;
        run.note(known.file(), outcome, known.problem());
    }

    private void read(DocumentFile file, String hash, Run run) {
        try (Extraction extraction = reader.read(file)) {
            takeInParts(file, extraction, run);
            SourceDocument document = extraction.document();
            index.replace(document, hash, splitter.split(document));
            run.note(file.file(), document.truncated() ? Outcome.TRUNCATED : Outcome.INDEXED, document.problem());
        } catch (UnreadableDocumentException failure) {
            log.warn("Passed over '{}': {}", file.file(), failure.reason());
            fail(file, hash, run, failure.reason());
        } catch (RuntimeException failure) {
            log.error("Passed over '{}'", file.file(), failure);
            fail(file, hash, run, "The file could not be taken in; the service's log says more.");
        }
    }

    /// Comes before the file itself is noted: a run that breaks off between the two leaves the file to be read
    /// again.
    private void takeInParts(DocumentFile file, Extraction extraction, Run run) {
        extraction.parts().forEach(part -> run.note(part.file(), Outcome.WAITING));
        extraction.parts().forEach(part -> ingest(part, run));
        extraction.refused().forEach((name, problem) -> refuse(file.part(name, file.path()), problem, run));
        Set<String> present = Stream.concat(
                        extraction.parts().stream().map(DocumentFile::file),
                        extraction.refused().keySet().stream().map(name -> file.file() + DocumentFile.WITHIN + name))
                .collect(Collectors.toSet());
        documents.within(file.file()).stream()
                .filter(part -> !isWithin(part.file(), present))
                .forEach(part -> index.remove(part.id()));
    }

    private void refuse(DocumentFile part, String problem, Run run) {
        log.warn("Passed over '{}': {}", part.file(), problem);
        fail(part, "", run, problem);
    }

    /// @return whether it is one of the files, or lies within one
    private static boolean isWithin(String part, Set<String> files) {
        return files.contains(part) || files.stream().anyMatch(file -> part.startsWith(file + DocumentFile.WITHIN));
    }

    private void fail(DocumentFile file, String hash, Run run, String problem) {
        documents.within(file.file()).forEach(part -> index.remove(part.id()));
        index.replaceFailed(file, hash, problem);
        run.noteFailed(file.file(), problem);
    }
}
