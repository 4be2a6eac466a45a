package dev.docent.api;

import dev.docent.access.Audit;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Finds passages without answering.
@Tag(name = "Answers")
@RestController
final class SearchController {

    private final Retriever retriever;
    private final Scopes scopes;
    private final Audit audit;

    SearchController(Retriever retriever, Scopes scopes, Audit audit) {
        this.retriever = retriever;
        this.scopes = scopes;
        this.audit = audit;
    }

    @Operation(
            operationId = "search",
            summary = "Search for passages",
            description = "The passages that fit best by words and by meaning, best first. No answer is made.")
    @PostMapping(
            path = "/api/v1/search",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    SearchResponse search(@Valid @RequestBody SearchRequest request) {
        int limit = request.limitOrUsual();
        Query query = new Query(
                request.query(), scopes.filter(request.collections(), request.publishedFrom(), request.publishedTo()));
        Evidence found = retriever.search(query, Math.max(limit, 1));
        audit.asked("search", "", found.passages().isEmpty() ? "not_found" : "found", request.query());
        return SearchResponse.of(request.query(), found, limit);
    }
}
