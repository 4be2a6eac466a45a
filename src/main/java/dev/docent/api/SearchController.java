package dev.docent.api;

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

    SearchController(Retriever retriever, Scopes scopes) {
        this.retriever = retriever;
        this.scopes = scopes;
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
        return SearchResponse.of(request.query(), retriever.search(query, Math.max(limit, 1)), limit);
    }
}
