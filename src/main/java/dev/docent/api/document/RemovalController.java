package dev.docent.api.document;

import dev.docent.api.guard.Audited;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Uploads;
import dev.docent.ingestion.Ingestion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Lets documents go again.
@Tag(name = "Documents")
@RestController
final class RemovalController {

    private final Uploads uploads;
    private final KnownDocuments known;
    private final DocumentFolder folder;
    private final Ingestion ingestion;

    RemovalController(Uploads uploads, KnownDocuments known, DocumentFolder folder, Ingestion ingestion) {
        this.uploads = uploads;
        this.known = known;
        this.folder = folder;
        this.ingestion = ingestion;
    }

    @Operation(
            operationId = "deleteDocument",
            summary = "Remove a document",
            description = "Deletes an upload. What lies in the documents folder is removed by deleting its file there;"
                    + " a document whose file is gone is forgotten.")
    @ApiResponse(responseCode = "204")
    @DeleteMapping("/api/v1/documents/{id}")
    ResponseEntity<Void> delete(@PathVariable String id, HttpServletRequest call) throws IOException {
        DocumentSummary document = known.get(id);
        Audited.target(id + " " + document.file(), call);
        if (uploads.holds(document.file())) {
            removeUpload(document.file());
        } else if (DocumentFile.places(document.file()).anyMatch(folder::mayBeThere)) {
            throw new ProblemException(
                    Problem.CONFLICT,
                    "This document was not uploaded; delete '" + document.file() + "' in the documents folder.");
        } else if (ingestion.isKeptElsewhere(document)) {
            throw new ProblemException(
                    Problem.CONFLICT,
                    "This document was uploaded to another instance of the service, which keeps uploads for itself;"
                            + " delete it there.");
        }
        ingestion.forget(document.id());
        return ResponseEntity.noContent().build();
    }

    private void removeUpload(String file) throws IOException {
        if (!uploads.remove(file)) {
            throw new ProblemException(
                    Problem.CONFLICT, "This document lies within another, which can be removed as a whole.");
        }
    }
}
