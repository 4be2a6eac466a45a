package dev.docent.api.document;

import dev.docent.access.VisibleDocuments;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds documents by the ids that callers name.
@Component
final class KnownDocuments {

    private final VisibleDocuments documents;

    KnownDocuments(VisibleDocuments documents) {
        this.documents = documents;
    }

    /// @throws ProblemException if there is no such document
    DocumentSummary get(String id) {
        return id(id).flatMap(documents::find)
                .orElseThrow(() ->
                        new ProblemException(Problem.NOT_FOUND, "There is no document with the id '" + id + "'."));
    }

    private static Optional<DocumentId> id(String id) {
        try {
            return Optional.of(new DocumentId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
