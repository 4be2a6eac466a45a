package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.index.EmbeddedDocuments;
import dev.docent.index.EmbeddingUnavailableException;
import dev.docent.index.IndexUnavailableException;
import dev.docent.index.IndexUnwritableException;
import dev.docent.index.PassageIndex;
import dev.docent.index.PassageIndex.Progress;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to documents that are indexed by their words alone, since the embedding model could not be used when they came
/// or is another one now.
final class LateEmbedding {

    private static final Logger log = LoggerFactory.getLogger(LateEmbedding.class);

    private static final String WORDS_ALONE = "It is found by its words alone until it can be embedded. ";

    private final PassageIndex index;
    private final EmbeddedDocuments documents;

    LateEmbedding(PassageIndex index, EmbeddedDocuments documents) {
        this.index = index;
        this.documents = documents;
    }

    /// @return whether there are such documents
    boolean isDue() {
        return index.unembedded() > 0;
    }

    boolean isDue(DocumentId document) {
        return !documents.isEmbedded(document);
    }

    /// @return whether the embedding model answers now
    boolean isPossible() {
        return documents.isModelReady();
    }

    /// @return why the model could not be used when it was asked last, in a sentence
    String problem() {
        return documents.problem().orElse("The embedding model could not be used.");
    }

    /// @return what is wrong with a document that was just indexed, in a sentence
    Optional<String> problem(DocumentId document) {
        return isDue(document) ? documents.problem().map(WORDS_ALONE::concat) : Optional.empty();
    }

    /// Embeds a document, unless the run is cut short before.
    void embed(DocumentSummary document, Run run) {
        run.note(document.file(), Outcome.READING);
        Progress progress = ready -> {
            run.advanced(document.file(), EmbeddedText.of(document), (double) ready / document.passages());
            return !run.isCutShort();
        };
        try {
            if (documents.embed(document.id(), progress)) {
                Outcome outcome = switch (document.status()) {
                    case TRUNCATED -> Outcome.TRUNCATED;
                    case INDEXED, FAILED -> Outcome.INDEXED;
                };
                run.note(document.file(), outcome, document.problem());
            }
        } catch (EmbeddingUnavailableException failure) {
            run.note(document.file(), Outcome.UNCHANGED, Optional.of(WORDS_ALONE + failure.getMessage()));
        } catch (IndexUnwritableException | IndexUnavailableException failure) {
            throw failure;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            // A document that cannot be embedded costs itself alone, too.
            log.error("Not embedded: '{}'", DocumentFile.visible(document.file()), failure);
            run.note(document.file(), Outcome.UNCHANGED, Optional.of(WORDS_ALONE + "The service's log says more."));
        }
    }

    /// Has a run tell what it had to leave to a later one.
    void sumUp(Run run) {
        int waiting = index.unembedded();
        if (waiting > 0 && !run.isCutShort()) {
            run.leaveUnembedded((waiting == 1 ? "1 document is" : waiting + " documents are")
                    + " found by words alone until embedding works again; it is tried again by itself."
                    + documents.problem().map(" "::concat).orElse(""));
        }
    }
}
