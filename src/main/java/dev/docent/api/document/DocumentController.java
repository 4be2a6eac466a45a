package dev.docent.api.document;

import dev.docent.access.VisibleDocuments;
import dev.docent.api.Scopes;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents.DocumentSearch;
import dev.docent.document.Documents.DocumentText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows what is indexed.
@Tag(name = "Documents")
@RestController
@RequestMapping("/api/v1/documents")
final class DocumentController {

    private static final String PLAIN_UTF_8 = "text/plain;charset=UTF-8";

    private final VisibleDocuments documents;
    private final KnownDocuments known;
    private final Scopes scopes;
    private final Originals originals;

    DocumentController(VisibleDocuments documents, KnownDocuments known, Scopes scopes, Originals originals) {
        this.documents = documents;
        this.known = known;
        this.scopes = scopes;
        this.originals = originals;
    }

    @Operation(
            operationId = "listDocuments",
            summary = "List the documents",
            description = "What was indexed and what could not be, in the order of the files.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    DocumentsResponse list(
            @Parameter(description = "Part of a file's name or a title.") @RequestParam(defaultValue = "") String query,
            @Parameter(description = "Only this collection.") @RequestParam Optional<String> collection,
            @Parameter(description = "Only documents of this status: indexed, truncated or failed.") @RequestParam
                    Optional<DocumentSummary.Status> status,
            @Parameter(description = "Which page, from 0.")
                    @RequestParam(defaultValue = "0")
                    @Min(value = 0, message = "must be 0 or more") int page,
            @Parameter(description = "Documents a page, 1 to 200.")
                    @RequestParam(defaultValue = "50")
                    @Min(value = 1, message = "must be 1 to 200") @Max(value = 200, message = "must be 1 to 200") int size) {
        DocumentSearch search = new DocumentSearch(query, collection.map(scopes::collection), status, page, size);
        return DocumentsResponse.of(documents.list(search), documents);
    }

    @Operation(operationId = "getDocument", summary = "Get one document")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    DocumentResponse get(@PathVariable String id) {
        DocumentSummary document = known.get(id);
        return DocumentResponse.of(document, documents.story(document.id()));
    }

    @Operation(
            operationId = "getText",
            summary = "Get a document's text",
            description = "The extracted text. Every offset of a citation or passage counts its UTF-16 code units.")
    @GetMapping(path = "/{id}/text", produces = PLAIN_UTF_8)
    ResponseEntity<String> text(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PLAIN_UTF_8))
                .body(read(id).text());
    }

    @Operation(
            operationId = "getStructure",
            summary = "Get a document's structure",
            description = "Which spans of the text are headings, paragraphs, list items, table rows or code.")
    @GetMapping(path = "/{id}/structure", produces = MediaType.APPLICATION_JSON_VALUE)
    StructureResponse structure(@PathVariable String id) {
        return StructureResponse.of(read(id));
    }

    @Operation(
            operationId = "getOriginal",
            summary = "Get the file itself",
            description = "The file as it lies in the documents folder. Scripts in it do not run.")
    @GetMapping("/{id}/original")
    ResponseEntity<Resource> original(@PathVariable String id) {
        return originals.get(known.get(id));
    }

    private DocumentText read(String id) {
        DocumentSummary document = known.get(id);
        return documents
                .text(document.id())
                .orElseThrow(() -> new ProblemException(
                        Problem.NOT_FOUND,
                        "This document has no text: " + document.problem().orElse("it is being indexed anew.")));
    }
}
