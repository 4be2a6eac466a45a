package dev.docent.api;

import dev.docent.retrieval.Evidence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What a search found, best first.
@Schema(name = "SearchResult")
record SearchResponse(String query, List<PassageResponse> passages, List<StageResponse> stages) {

    static SearchResponse of(String query, Evidence evidence, int limit) {
        List<PassageResponse> passages = evidence.passages().stream()
                .limit(limit)
                .map(PassageResponse::of)
                .toList();
        return new SearchResponse(query, passages, StageResponse.of(evidence.stages()));
    }
}
