package dev.docent.index.opensearch;

import dev.docent.document.DocumentId;
import dev.docent.index.Filter;
import dev.docent.index.engine.Hit;
import dev.docent.index.engine.Part;
import dev.docent.index.engine.Space;
import dev.docent.index.opensearch.Generations.Current;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Searches passages, and sees to it that all of a document that is found are of its current generation: one that was
/// current before the search began, so that no part of it was still to come.
final class PassageSearch {

    /// As often as a document is replaced while it is searched for.
    private static final int TRIES = 10;

    private final Indices indices;
    private final DocumentStore documents;
    private final Generations generations;
    private final Leftovers leftovers;

    PassageSearch(Indices indices, DocumentStore documents, Generations generations, Leftovers leftovers) {
        this.indices = indices;
        this.documents = documents;
        this.generations = generations;
        this.leftovers = leftovers;
    }

    /// A passage that was found, and whether its generation is known to have been whole when the search began.
    private record Found(String document, String generation, JsonNode hit, boolean whole) {}

    List<Hit> matching(List<String> words, int limit, Filter filter) {
        var clauses = new ArrayList<Map<String, Object>>();
        for (String word : words) {
            for (Part part : Part.values()) {
                clauses.add(Map.of(
                        "term", Map.of(PassageStore.field(part), Map.of("value", word, "boost", part.weight()))));
            }
        }
        return search(
                limit,
                hidden -> Map.of(
                        "bool",
                        Map.of(
                                "should",
                                clauses,
                                "minimum_should_match",
                                1,
                                "filter",
                                List.of(FilterJson.of(filter, hidden)))));
    }

    List<Hit> nearest(Space space, float[] vector, int limit, Filter filter) {
        return search(limit, hidden -> {
            var near = new HashMap<String, Object>(Map.of("vector", vector, "k", limit));
            if (!filter.equals(Filter.NONE) || !hidden.isEmpty()) {
                near.put("filter", FilterJson.of(filter, hidden));
            }
            return Map.of("knn", Map.of(Indices.field(space), near));
        });
    }

    private List<Hit> search(int limit, Function<Set<String>, Map<String, Object>> query) {
        List<Found> found = List.of();
        for (int i = 0; i < TRIES; i++) {
            found = found(limit, query.apply(generations.hidden()));
            documents.look(found.stream().map(Found::document).distinct().toList());
            if (found.stream().allMatch(it -> it.whole() && isCurrent(it))) {
                break;
            }
            found.stream().filter(it -> !isCurrent(it)).map(Found::generation).forEach(this::passOver);
        }
        return found.stream().flatMap(it -> hit(it).stream()).toList();
    }

    private void passOver(String generation) {
        generations.hide(generation);
        leftovers.found(generation);
    }

    private boolean isCurrent(Found found) {
        return generations.isCurrent(found.document(), found.generation());
    }

    private List<Found> found(int limit, Map<String, Object> query) {
        Map<String, Object> body =
                Map.of("size", limit, "query", query, "_source", List.of("document", "generation", "value"));
        JsonNode hits = indices.cluster().search(indices.passages(), body, "search_type=dfs_query_then_fetch");
        var found = new ArrayList<Found>();
        for (JsonNode hit : hits) {
            String document = hit.path("_source").path("document").asString();
            String generation = hit.path("_source").path("generation").asString();
            found.add(new Found(document, generation, hit, generations.isCurrent(document, generation)));
        }
        return found;
    }

    private Optional<Hit> hit(Found found) {
        return generations
                .of(found.document())
                .filter(current -> current.generation().equals(found.generation()))
                .map(current -> hit(found, current));
    }

    private static Hit hit(Found found, Current current) {
        return new Hit(
                new DocumentId(found.document()),
                current.revision(),
                DocumentStore.bytes(found.hit().path("_source").path("value")),
                found.hit().path("_score").asDouble());
    }
}
