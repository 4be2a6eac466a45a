package dev.docent.index;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.FileTitle;
import dev.docent.document.SourceDocument;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Sums up documents as they come into the index.
final class Summaries {

    private Summaries() {}

    static DocumentSummary of(SourceDocument document, String contentHash, int passages, Instant now) {
        return new DocumentSummary(
                document.id(),
                document.file(),
                document.collection(),
                document.title(),
                document.url(),
                document.published(),
                document.mediaType(),
                document.language(),
                document.pages(),
                document.text().length(),
                passages,
                document.truncated() ? Status.TRUNCATED : Status.INDEXED,
                document.problem(),
                now,
                contentHash,
                document.id());
    }

    /// @param problem why nothing of it can be found, in a sentence
    static DocumentSummary failed(DocumentFile file, String contentHash, String problem, Instant now) {
        return new DocumentSummary(
                file.id(),
                file.file(),
                file.collection(),
                FileTitle.of(file.file()),
                Optional.empty(),
                Optional.empty(),
                "application/octet-stream",
                Optional.empty(),
                OptionalInt.empty(),
                0,
                0,
                Status.FAILED,
                Optional.of(problem),
                now,
                contentHash,
                file.id());
    }
}
