package dev.docent.api.document;

import dev.docent.access.VisibleDocuments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Shows what questions can be limited to.
@Tag(name = "Documents")
@RestController
final class CollectionController {

    private final VisibleDocuments documents;
    private final UploadProperties uploads;

    CollectionController(VisibleDocuments documents, UploadProperties uploads) {
        this.documents = documents;
        this.uploads = uploads;
    }

    @Operation(
            operationId = "listCollections",
            summary = "List the collections",
            description = "The top-level folders that hold documents, in the order of their names.")
    @GetMapping(path = "/api/v1/collections", produces = MediaType.APPLICATION_JSON_VALUE)
    CollectionsResponse list() {
        return CollectionsResponse.of(documents.all(), uploads.allowed());
    }
}
