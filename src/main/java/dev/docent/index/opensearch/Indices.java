package dev.docent.index.opensearch;

import dev.docent.index.engine.Space;
import dev.docent.index.opensearch.Cluster.Reply;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/// The two indices: of passages, which is divided among the nodes, and of documents, which is in one part so that its
/// changes have one order. They are made when OpenSearch is first reached.
final class Indices implements AutoCloseable {

    private final Cluster cluster;
    private final OpenSearchProperties properties;
    private final String name;
    private final Set<String> vectorFields = ConcurrentHashMap.newKeySet();
    private volatile boolean ready;

    Indices(Cluster cluster, OpenSearchProperties properties, String name) {
        this.cluster = cluster;
        this.properties = properties;
        this.name = name;
        cluster.whenGone(this::beginAnew);
    }

    private void beginAnew() {
        ready = false;
        forgetFields();
    }

    /// Has it looked up anew which vectors there are.
    void forgetFields() {
        vectorFields.clear();
    }

    /// @return another text for an index that was made anew
    String identity() {
        return cluster().get(documents() + "/_settings/index.uuid").body().toString();
    }

    /// @throws dev.docent.index.IndexUnavailableException if one of the two is gone
    void check() {
        cluster().get(passages() + "," + documents().substring(1) + "/_settings/index.uuid");
    }

    /// @return the cluster, with the indices there
    Cluster cluster() {
        if (!ready) {
            make();
        }
        return cluster;
    }

    String passages() {
        return "/" + name + "_passages";
    }

    String documents() {
        return "/" + name + "_documents";
    }

    private synchronized void make() {
        if (!ready) {
            requireBothOrNone();
            make(passages(), properties.shards(), true, passageFields());
            make(documents(), 1, false, documentFields());
            OlderIndices.tell(name, cluster);
            ready = true;
        }
    }

    /// What is known of documents is of no use without their passages, which are made first.
    private void requireBothOrNone() {
        if (cluster.index(passages()).isEmpty() && cluster.index(documents()).isPresent()) {
            throw Cluster.unusable("the index " + name + "_passages is gone. Delete " + name
                    + "_documents, too, and both are made anew, and filled from the documents.");
        }
    }

    /// Another instance may make it at the same time.
    private void make(String index, int shards, boolean knn, Map<String, Object> fields) {
        Optional<JsonNode> found = cluster.index(index);
        if (found.isPresent()) {
            requireOurs(index, found.get());
            return;
        }
        Map<String, Object> settings =
                Map.of("number_of_shards", shards, "number_of_replicas", properties.replicas(), "knn", knn);
        Map<String, Object> body = Map.of(
                "settings", Map.of("index", settings), "mappings", Map.of("dynamic", "strict", "properties", fields));
        try {
            cluster.put(index, body);
        } catch (IllegalStateException refused) {
            if (!String.valueOf(refused.getMessage()).contains("resource_already_exists")) {
                throw refused;
            }
        }
    }

    /// An index that came about by a write has fields that OpenSearch made up.
    private static void requireOurs(String index, JsonNode found) {
        String dynamic =
                found.path(index.substring(1)).path("mappings").path("dynamic").asString("");
        if (!dynamic.equals("strict")) {
            throw Cluster.unusable("the index " + index.substring(1) + " is not as the service makes it. Delete it, and"
                    + " it is made anew, and filled from the documents.");
        }
    }

    /// Words come as the service makes them of texts; only how often they stand in each is kept.
    private static Map<String, Object> passageFields() {
        Map<String, Object> words = Map.of("type", "text", "analyzer", "whitespace", "index_options", "freqs");
        var fields = new HashMap<String, Object>();
        fields.put("document", Map.of("type", "keyword"));
        fields.put("generation", Map.of("type", "keyword"));
        fields.put("position", Map.of("type", "integer"));
        fields.put("collection", Map.of("type", "keyword"));
        fields.put("published", Map.of("type", "long"));
        fields.put("dates", Map.of("type", "long_range"));
        fields.put("value", Map.of("type", "binary"));
        fields.put("text", words);
        fields.put("title", words);
        fields.put("heading", words);
        return fields;
    }

    private static Map<String, Object> documentFields() {
        var fields = new HashMap<String, Object>();
        fields.put("generation", Map.of("type", "keyword"));
        fields.put("removed", Map.of("type", "boolean"));
        fields.put("summary", Map.of("type", "binary"));
        fields.put("sketch", Map.of("type", "binary"));
        fields.put("text", Map.of("type", "binary"));
        fields.put("space", Map.of("type", "keyword", "index", false));
        fields.put("dimension", Map.of("type", "integer", "index", false));
        return fields;
    }

    /// @return the field that holds the vectors of a space
    static String field(Space space) {
        return "vector_" + UUID.nameUUIDFromBytes(space.name().getBytes(StandardCharsets.UTF_8));
    }

    /// @return whether anything has vectors there
    boolean has(Space space) {
        String field = field(space);
        if (!vectorFields.contains(field)) {
            Reply mapping = cluster().get(passages() + "/_mapping");
            if (!mapping.body().toString().contains('"' + field + '"')) {
                return false;
            }
            vectorFields.add(field);
        }
        return true;
    }

    /// Makes room for vectors of a space.
    void add(Space space) {
        if (!has(space)) {
            Map<String, Object> method = Map.of("name", "hnsw", "engine", "lucene", "space_type", "cosinesimil");
            Map<String, Object> vectors =
                    Map.of("type", "knn_vector", "dimension", space.dimension(), "method", method);
            cluster().put(passages() + "/_mapping", Map.of("properties", Map.of(field(space), vectors)));
            vectorFields.add(field(space));
        }
    }

    @Override
    public void close() {
        cluster.close();
    }
}
