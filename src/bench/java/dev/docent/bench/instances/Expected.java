package dev.docent.bench.instances;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a question must be answered.
///
/// @param understood the question as it is searched with, which tells whether what was said before is known
/// @param citations each with the document, the place and the words
record Expected(String understood, String status, String answer, List<String> citations) {

    /// The documents that do not change.
    static final String STEADY = "steady";

    static Expected of(JsonNode answer) {
        return new Expected(
                answer.path("standaloneQuestion").asString(),
                answer.path("status").asString(),
                answer.path("answer").asString(),
                answer.path("citations").valueStream().map(Expected::citation).toList());
    }

    private static String citation(JsonNode citation) {
        return citation.path("documentId").asString() + " " + citation.path("start") + "-" + citation.path("end") + " "
                + citation.path("quote").asString();
    }

    static Map<String, Object> question(String text) {
        return Map.of("question", text, "collections", List.of(STEADY));
    }
}
