package dev.docent.index.opensearch;

import dev.docent.document.DocumentId;
import dev.docent.index.engine.Bytes;
import dev.docent.index.engine.Entry;
import dev.docent.index.engine.StoredDocument;
import dev.docent.index.opensearch.Cluster.Reply;
import dev.docent.index.opensearch.Generations.Current;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/// Reads and writes what is kept of documents as a whole. A document that is removed leaves a mark, for instances that
/// still know of it.
final class DocumentStore {

    private final Indices indices;
    private final Generations generations;

    /// A document as it is kept.
    ///
    /// @param term what OpenSearch compares beside the revision
    record Kept(String generation, boolean removed, long revision, long term) {}

    DocumentStore(Indices indices, Generations generations) {
        this.indices = indices;
        this.generations = generations;
    }

    Optional<Kept> find(DocumentId id) {
        Reply reply = indices.cluster().get(path(id) + "?_source_includes=generation,removed");
        return reply.body().path("found").asBoolean(false) ? Optional.of(kept(reply.body())) : Optional.empty();
    }

    private static Kept kept(JsonNode document) {
        return new Kept(
                document.path("_source").path("generation").asString(""),
                document.path("_source").path("removed").asBoolean(false),
                document.path("_seq_no").asLong(),
                document.path("_primary_term").asLong());
    }

    private String path(DocumentId id) {
        return indices.documents() + "/_doc/" + id.value();
    }

    /// Makes a generation the current one, if the document is still as it was before.
    ///
    /// @return its revision; empty if it has changed
    OptionalLong write(Entry entry, String generation, Optional<Kept> before) {
        StoredDocument document = entry.document();
        var body = new HashMap<String, Object>();
        body.put("generation", generation);
        body.put("removed", false);
        body.put("summary", text(document.summary()));
        body.put("sketch", text(document.sketch()));
        entry.text().ifPresent(text -> body.put("text", text(text)));
        document.space().ifPresent(space -> {
            body.put("space", space.name());
            body.put("dimension", space.dimension());
        });
        OptionalLong revision = write(document.id(), body, before);
        return revision.isPresent() ? revision : revision(document.id(), generation);
    }

    /// Where the answer to a write is lost, as when a node dies, the write is repeated at another node, and comes upon
    /// itself.
    private OptionalLong revision(DocumentId id, String generation) {
        return find(id).filter(kept -> kept.generation().equals(generation)).stream()
                .mapToLong(Kept::revision)
                .findFirst();
    }

    /// @return whether it is marked as removed; false if it has changed
    boolean markRemoved(DocumentId id, Kept before) {
        return write(id, Map.of("removed", true, "generation", ""), Optional.of(before))
                        .isPresent()
                || find(id).filter(Kept::removed).isPresent();
    }

    private OptionalLong write(DocumentId id, Map<String, Object> body, Optional<Kept> before) {
        String condition = before.map(kept -> "if_seq_no=" + kept.revision() + "&if_primary_term=" + kept.term())
                .orElse("op_type=create");
        Reply reply = indices.cluster().put(path(id) + "?refresh=true&" + condition, body);
        return reply.isConflict()
                ? OptionalLong.empty()
                : OptionalLong.of(reply.body().path("_seq_no").asLong());
    }

    private static String text(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static Bytes bytes(JsonNode text) {
        return Bytes.of(Base64.getDecoder().decode(text.asString()));
    }

    Optional<Bytes> text(DocumentId id) {
        Reply reply = indices.cluster().get(path(id) + "?_source_includes=text");
        JsonNode text = reply.body().path("_source").path("text");
        return text.isString() ? Optional.of(bytes(text)) : Optional.empty();
    }

    /// Asks which generations of documents are current at this moment.
    void look(List<String> documents) {
        if (documents.isEmpty()) {
            return;
        }
        Reply reply = indices.cluster()
                .post(indices.documents() + "/_mget?_source_includes=generation,removed", Map.of("ids", documents));
        for (JsonNode document : reply.body().path("docs")) {
            know(document);
        }
    }

    /// Takes down which generation of a document is current, as OpenSearch tells it.
    void know(JsonNode document) {
        if (document.has("error")) {
            throw Cluster.unavailable("Nothing is known of a document: " + document.path("error"));
        }
        String id = document.path("_id").asString();
        if (!document.path("found").asBoolean(true)
                || document.path("_source").path("removed").asBoolean(false)) {
            generations.forget(id);
        } else {
            Kept kept = kept(document);
            generations.know(id, new Current(kept.generation(), kept.revision()));
        }
    }
}
