package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentReader;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.index.PassageIndex;
import dev.docent.ingestion.IngestionReport.Outcome;
import dev.docent.passage.Splitter;
import java.io.IOException;
import java.util.Optional;
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

    void ingest(DocumentFile file, Run run) {
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
        } catch (IOException failure) {
            log.warn("Cannot read '{}': {}", file.file(), failure.toString());
            run.noteFailed(file.file(), "The file could not be opened. Check that it still exists and may be read.");
        }
    }

    private static void noteKnown(DocumentSummary known, Run run) {
        known.problem()
                .ifPresentOrElse(
                        problem -> run.noteFailed(known.file(), problem),
                        () -> run.note(known.file(), Outcome.UNCHANGED));
    }

    private void read(DocumentFile file, String hash, Run run) {
        try {
            SourceDocument document = reader.read(file);
            index.replace(document, hash, splitter.split(document));
            run.note(file.file(), document.truncated() ? Outcome.TRUNCATED : Outcome.INDEXED);
        } catch (UnreadableDocumentException failure) {
            log.warn("Passed over '{}': {}", file.file(), failure.reason());
            fail(file, hash, run, failure.reason());
        } catch (RuntimeException failure) {
            log.error("Passed over '{}'", file.file(), failure);
            fail(file, hash, run, "The file could not be taken in; the service's log says more.");
        }
    }

    private void fail(DocumentFile file, String hash, Run run, String problem) {
        index.replaceFailed(file, hash, problem);
        run.noteFailed(file.file(), problem);
    }
}
