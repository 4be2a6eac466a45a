package dev.docent.index.opensearch;

import dev.docent.document.DocumentId;
import dev.docent.index.engine.Changes;
import dev.docent.index.engine.Space;
import dev.docent.index.engine.StoredDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/// Follows what becomes of documents. OpenSearch numbers the changes itself.
final class DocumentChanges {

    private static final int PAGE = 1_000;

    /// Copies of the index see a change one after the other. Of one of them it can be said that it saw more before.
    private static final String ONE_COPY = "preference=_primary_first";

    /// Changes become visible in nearly their order: as many are looked at once more.
    private static final long LOOKED_AT_AGAIN = 64;

    private final Indices indices;
    private final DocumentStore documents;
    private final Generations generations;

    /// The revisions that were told of.
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    private volatile String identity = "";

    DocumentChanges(Indices indices, DocumentStore documents, Generations generations) {
        this.indices = indices;
        this.documents = documents;
        this.generations = generations;
    }

    /// Another index than before is read as a whole, and one that is as it was before: the latest change that is known
    /// is not to be seen there.
    Changes since(long known) {
        String now = indices.identity();
        boolean isSame = identity.isEmpty() || identity.equals(now);
        Changes changes = isSame ? continued(known) : all();
        identity = now;
        return changes;
    }

    private Changes continued(long known) {
        Changes changes = changes(known);
        return changes.latest() >= known ? changes : all();
    }

    private Changes all() {
        told.clear();
        generations.forgetAll();
        indices.forgetFields();
        return changes(Changes.NONE_KNOWN);
    }

    private Changes changes(long known) {
        Map<StoredDocument, Long> put = new HashMap<>();
        List<DocumentId> removed = new ArrayList<>();
        long latest = Changes.NONE_KNOWN;
        long from = known - LOOKED_AT_AGAIN;
        while (true) {
            JsonNode hits = page(from);
            for (JsonNode hit : hits) {
                from = hit.path("_seq_no").asLong();
                latest = from;
                documents.know(hit);
                Long before = told.put(hit.path("_id").asString(), from);
                if (known == Changes.NONE_KNOWN || before == null || before != from) {
                    tell(hit, put, removed);
                }
            }
            if (hits.size() < PAGE) {
                return new Changes(latest, known == Changes.NONE_KNOWN, put, removed);
            }
        }
    }

    private JsonNode page(long after) {
        Map<String, Object> body = Map.of(
                "size", PAGE,
                "seq_no_primary_term", true,
                "_source", Map.of("excludes", List.of("text")),
                "query", Map.of("range", Map.of("_seq_no", Map.of("gt", after))),
                "sort", List.of(Map.of("_seq_no", "asc")));
        return indices.cluster().search(indices.documents(), body, ONE_COPY);
    }

    private static void tell(JsonNode hit, Map<StoredDocument, Long> put, List<DocumentId> removed) {
        var id = new DocumentId(hit.path("_id").asString());
        JsonNode source = hit.path("_source");
        if (source.path("removed").asBoolean(false)) {
            removed.add(id);
            return;
        }
        Optional<Space> space = source.path("space").isString()
                ? Optional.of(new Space(
                        source.path("space").asString(),
                        source.path("dimension").asInt()))
                : Optional.empty();
        put.put(
                new StoredDocument(
                        id,
                        DocumentStore.bytes(source.path("summary")),
                        DocumentStore.bytes(source.path("sketch")),
                        space),
                hit.path("_seq_no").asLong());
    }
}
