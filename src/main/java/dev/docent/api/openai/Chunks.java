package dev.docent.api.openai;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes the events of a streamed completion, each as one line.
final class Chunks {

    /// What follows the last event.
    static final String END = "[DONE]";

    private final Completion completion;
    private final boolean includesUsage;
    private final JsonMapper json;

    /// @param includesUsage whether a last event will say how many tokens there were; the others then have the field
    /// too
    Chunks(Completion completion, boolean includesUsage, JsonMapper json) {
        this.completion = completion;
        this.includesUsage = includesUsage;
        this.json = json;
    }

    String opening() {
        ObjectNode chunk = chunk();
        delta(chunk).put("role", "assistant").put("content", "").putNull("refusal");
        return line(chunk);
    }

    String text(String text) {
        ObjectNode chunk = chunk();
        delta(chunk).put("content", text);
        return line(chunk);
    }

    String annotations(List<Annotation> annotations) {
        ObjectNode chunk = chunk();
        delta(chunk).putPOJO("annotations", annotations);
        return line(chunk);
    }

    /// @param docent the whole answer as JSON
    String closing(String docent) {
        ObjectNode chunk = chunk();
        delta(chunk);
        ((ObjectNode) chunk.at("/choices/0")).put("finish_reason", "stop");
        chunk.set("docent", json.readTree(docent));
        return line(chunk);
    }

    String usage(Usage usage) {
        ObjectNode chunk = chunk();
        chunk.putArray("choices");
        chunk.putPOJO("usage", usage);
        return line(chunk);
    }

    String error(ErrorResponse error) {
        return json.writeValueAsString(error);
    }

    private ObjectNode chunk() {
        ObjectNode chunk = json.valueToTree(Map.of());
        chunk.put("id", completion.id())
                .put("object", "chat.completion.chunk")
                .put("created", completion.created())
                .put("model", completion.model());
        if (includesUsage) {
            chunk.putNull("usage");
        }
        return chunk;
    }

    private static ObjectNode delta(ObjectNode chunk) {
        ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
        ObjectNode delta = choice.putObject("delta");
        choice.putNull("logprobs").putNull("finish_reason");
        return delta;
    }

    private String line(ObjectNode chunk) {
        return json.writeValueAsString(chunk);
    }
}
