package dev.docent.bench.instances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The documents that an instance lists.
record Shelf(List<Document> documents) {

    private static final int PAGE = 200;

    /// @param text its hash, where texts were asked for
    record Document(String id, String file, String status, int passages, int characters, int text) {

        Document with(Outcome text) {
            return new Document(id, file, status, passages, characters, text.hashCode());
        }

        /// @return what is the same wherever the file is taken in
        String content() {
            return file + " " + status + " " + passages + " passages " + characters + " characters " + text;
        }
    }

    static Shelf of(Instance instance) throws InterruptedException {
        List<Document> documents = new ArrayList<>();
        JsonNode page = page(instance, 0);
        for (int i = 1; !page.path("documents").isEmpty(); i++) {
            page.path("documents").forEach(document -> documents.add(document(document)));
            page = page(instance, i);
        }
        return new Shelf(documents);
    }

    static Shelf withTexts(Instance instance) throws InterruptedException {
        List<Document> documents = new ArrayList<>();
        for (Document document : of(instance).documents()) {
            documents.add(document.with(instance.get("/api/v1/documents/" + document.id() + "/text")));
        }
        return new Shelf(documents);
    }

    private static JsonNode page(Instance instance, int page) throws InterruptedException {
        return body(instance.get("/api/v1/documents?page=" + page + "&size=" + PAGE));
    }

    private static JsonNode body(Outcome outcome) {
        if (outcome instanceof Outcome.Answered(var body)) {
            return body;
        }
        throw new IllegalStateException("The documents are not told: " + outcome);
    }

    private static Document document(JsonNode told) {
        return new Document(
                told.path("id").asString(),
                told.path("file").asString(),
                told.path("status").asString(),
                told.path("passages").asInt(),
                told.path("characters").asInt(),
                0);
    }

    int passages() {
        return documents.stream().mapToInt(Document::passages).sum();
    }

    Set<String> files() {
        return documents.stream().map(Document::file).collect(Collectors.toCollection(TreeSet::new));
    }

    /// @return files and ids that stand here more than once
    Set<String> doubled() {
        Map<String, Integer> times = new HashMap<>();
        documents.forEach(document -> times.merge("file " + document.file(), 1, Integer::sum));
        documents.forEach(document -> times.merge("id " + document.id(), 1, Integer::sum));
        times.values().removeIf(count -> count == 1);
        return new TreeSet<>(times.keySet());
    }

    /// @return what stands here as it does not stand there
    Set<String> without(Shelf other) {
        Set<String> left = new TreeSet<>();
        documents.forEach(document -> left.add(document.content()));
        left.removeAll(
                new HashSet<>(other.documents.stream().map(Document::content).toList()));
        return left;
    }
}
