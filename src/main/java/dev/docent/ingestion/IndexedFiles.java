package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.Documents;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is indexed already, and whether it is all that can be had.
final class IndexedFiles {

    private final Documents documents;
    private final LateEmbedding embedding;
    private final IncompleteReadings incomplete;

    IndexedFiles(Documents documents, LateEmbedding embedding, IncompleteReadings incomplete) {
        this.documents = documents;
        this.embedding = embedding;
        this.incomplete = incomplete;
    }

    /// @return the document as it was read from this content; empty if it was not, or may be read better by now
    Optional<DocumentSummary> find(DocumentId id, String hash) {
        return documents
                .find(id)
                .filter(document -> document.contentHash().equals(hash))
                .filter(document -> !isToBeReadAgain(document));
    }

    Optional<DocumentSummary> find(DocumentId id) {
        return documents.find(id);
    }

    /// The index tells what is indexed: it may be older than what is remembered of the files, after a crash.
    ///
    /// @param seen what was last seen of the files
    /// @return whether nothing tells that the file is not as it was read
    boolean isAsBefore(Listed file, Map<String, KnownFile> seen) {
        return Optional.ofNullable(seen.get(file.name()))
                .filter(before -> before.stillHas(file.stamp())
                        && before.document().equals(file.file().id()))
                .flatMap(before -> find(before.document(), before.hash()))
                .isPresent();
    }

    private boolean isToBeReadAgain(DocumentSummary document) {
        return incomplete.isToBeReadAgain(document)
                || within(document.file()).stream().anyMatch(incomplete::isToBeReadAgain);
    }

    /// @return whether any document may be read better by now
    boolean isAnyToBeReadAgain() {
        return documents.all().stream().anyMatch(incomplete::isToBeReadAgain);
    }

    /// @return what is known of the document, unless that is only that it failed
    Optional<DocumentSummary> findRead(DocumentId id) {
        return documents.find(id).filter(document -> document.status() != Status.FAILED);
    }

    /// @return whether the file holds something that is not embedded yet
    boolean isToBeEmbedded(DocumentFile file) {
        return embedding.isDue(file.id()) || within(file.file()).stream().anyMatch(part -> embedding.isDue(part.id()));
    }

    List<DocumentSummary> within(String file) {
        return documents.within(file);
    }

    /// A file that did not change holds what it held.
    void note(DocumentSummary known, Run run) {
        Map<String, Long> toBeEmbedded = new HashMap<>();
        List<DocumentSummary> parts = within(known.file());
        parts.stream()
                .filter(part -> embedding.isDue(part.id()))
                .forEach(part -> toBeEmbedded.put(part.file(), EmbeddedText.of(part)));
        run.expectWithin(known.file(), toBeEmbedded);
        noteAlone(known, run);
        for (DocumentSummary part : parts) {
            noteAlone(part, run);
            if (toBeEmbedded.containsKey(part.file())) {
                count(part.file(), List.of(part), List.of(), run);
            }
        }
    }

    private void noteAlone(DocumentSummary known, Run run) {
        if (embedding.isDue(known.id()) && run.goesOn()) {
            embedding.embed(known, run);
        } else {
            Outcome outcome = known.status() == Status.FAILED ? Outcome.FAILED : Outcome.UNCHANGED;
            run.note(known.file(), outcome, known.problem());
        }
    }

    /// Has the time left take into account that a file is done.
    ///
    /// @param isRead whether it is known now what the file holds
    void count(DocumentFile file, boolean isRead, Run run) {
        if (!isRead) {
            run.spared(file.file());
            return;
        }
        List<DocumentSummary> own = documents.find(file.id()).stream().toList();
        count(file.file(), own, within(file.file()), run);
    }

    private static void count(String file, List<DocumentSummary> own, List<DocumentSummary> within, Run run) {
        if (run.wasUnchanged(file)) {
            run.spared(file);
        } else {
            boolean isWhole = Stream.concat(own.stream(), within.stream())
                    .noneMatch(document -> document.status() == Status.TRUNCATED);
            run.worked(file, embedded(own), embedded(within), isWhole);
        }
    }

    private static long embedded(List<DocumentSummary> documents) {
        return documents.stream().mapToLong(EmbeddedText::of).sum();
    }
}
