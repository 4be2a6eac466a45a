package dev.docent.index.opensearch;

import dev.docent.document.DocumentId;
import dev.docent.index.engine.Bytes;
import dev.docent.index.engine.Entry;
import dev.docent.index.engine.Kept;
import dev.docent.index.engine.Part;
import dev.docent.index.engine.StoredPassage;
import dev.docent.index.engine.Words;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Reads and writes passages, a generation of a document's at a time.
final class PassageStore {

    private static final int AT_ONCE = 200;

    private final Indices indices;

    PassageStore(Indices indices) {
        this.indices = indices;
    }

    /// Writes passages so that every search can see them from then on.
    void write(Entry entry, String generation) {
        if (entry.passages().isEmpty()) {
            return;
        }
        // A write to an index that is gone would make one of another kind.
        indices.check();
        entry.document().space().ifPresent(indices::add);
        for (int start = 0; start < entry.passages().size(); start += AT_ONCE) {
            var lines = new StringBuilder();
            int end = Math.min(entry.passages().size(), start + AT_ONCE);
            for (int i = start; i < end; i++) {
                lines.append(Cluster.line(Map.of("index", Map.of("_id", generation + "_" + i))));
                lines.append(Cluster.line(passage(entry, i, generation)));
            }
            write(lines.toString());
        }
        refresh();
    }

    private void refresh() {
        JsonNode shards = indices.cluster()
                .post(indices.passages() + "/_refresh", Map.of())
                .body()
                .path("_shards");
        if (shards.path("failed").asInt() > 0) {
            throw Cluster.unavailable("Not every search can see what was written: " + shards);
        }
    }

    private void write(String lines) {
        JsonNode reply = indices.cluster()
                .postLines(indices.passages() + "/_bulk", lines)
                .body();
        if (reply.path("errors").asBoolean(false)) {
            String why = reply.path("items").toString();
            if (anyIs(Cluster::isPassing, reply)) {
                throw Cluster.unavailable("Passages cannot be written: " + why);
            }
            if (anyIs(Cluster::isForbidden, reply)) {
                throw Cluster.forbidden("Passages cannot be written: " + why);
            }
            throw new IllegalStateException(
                    "OpenSearch refuses passages: " + why.substring(0, Math.min(500, why.length())));
        }
    }

    private static boolean anyIs(IntPredicate status, JsonNode reply) {
        return reply.path("items")
                .valueStream()
                .anyMatch(item -> status.test(item.path("index").path("status").asInt()));
    }

    private static Map<String, Object> passage(Entry entry, int position, String generation) {
        StoredPassage passage = entry.passages().get(position);
        var fields = new HashMap<String, Object>();
        fields.put("document", entry.document().id().value());
        fields.put("generation", generation);
        fields.put("position", position);
        fields.put("collection", entry.collection().name());
        entry.published().ifPresent(day -> fields.put("published", day.toEpochDay()));
        fields.put("dates", passage.dates().stream().map(FilterJson::range).toList());
        fields.put("value", Base64.getEncoder().encodeToString(passage.value().array()));
        passage.words().forEach((part, words) -> fields.put(field(part), text(words)));
        entry.document()
                .space()
                .ifPresent(space ->
                        fields.put(Indices.field(space), entry.vectors().get(position)));
        return fields;
    }

    static String field(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Words words) {
        return words.counts().entrySet().stream()
                .flatMap(word -> Collections.nCopies(word.getValue(), word.getKey()).stream())
                .collect(Collectors.joining(" "));
    }

    /// Forgets a generation.
    void remove(String generation) {
        indices.cluster()
                .post(
                        indices.passages() + "/_delete_by_query?conflicts=proceed&refresh=true",
                        Map.of("query", Map.of("term", Map.of("generation", generation))));
    }

    Kept read(DocumentId document, String generation) {
        var values = new ArrayList<Bytes>();
        var vectors = new ArrayList<float[]>();
        int found = AT_ONCE;
        for (int from = 0; found == AT_ONCE; from += AT_ONCE) {
            JsonNode hits = page(document, generation, from);
            hits.forEach(hit -> read(hit.path("_source"), values, vectors));
            found = hits.size();
        }
        return new Kept(values, vectors);
    }

    private JsonNode page(DocumentId document, String generation, int from) {
        List<Map<String, Object>> which = List.of(
                Map.of("term", Map.of("document", document.value())),
                Map.of("term", Map.of("generation", generation)),
                Map.of("range", Map.of("position", Map.of("gte", from))));
        Map<String, Object> body = Map.of(
                "size", AT_ONCE,
                "query", Map.of("bool", Map.of("filter", which)),
                "sort", List.of(Map.of("position", "asc")));
        return indices.cluster().search(indices.passages(), body);
    }

    private static void read(JsonNode source, List<Bytes> values, List<float[]> vectors) {
        values.add(DocumentStore.bytes(source.path("value")));
        source.properties().stream()
                .filter(field -> field.getKey().startsWith("vector_"))
                .findFirst()
                .ifPresent(field -> vectors.add(vector(field.getValue())));
    }

    private static float[] vector(JsonNode numbers) {
        float[] vector = new float[numbers.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) numbers.get(i).asDouble();
        }
        return vector;
    }
}
