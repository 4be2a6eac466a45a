package dev.docent.model.embedding;

import dev.docent.model.embedding.EmbeddingServer.Reply;
import dev.docent.model.embedding.EmbeddingServer.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How providers say things.
enum WireFormat {
    OPENAI,
    OLLAMA;

    private static final JsonMapper JSON = new JsonMapper();

    static Request request(JsonNode body) {
        JsonNode input = body.get("input");
        List<String> texts =
                input.isArray() ? input.valueStream().map(JsonNode::asString).toList() : List.of(input.asString());
        return new Request(
                body.get("model").asString(),
                texts,
                Optional.ofNullable(body.get("dimensions"))
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::asInt));
    }

    Reply vectors(Request request, List<float[]> vectors) {
        return switch (this) {
            case OPENAI -> json(200, openAi(request, vectors));
            case OLLAMA ->
                json(
                        200,
                        Map.of(
                                "model", request.model(),
                                "embeddings", vectors,
                                "total_duration", 14143917,
                                "load_duration", 1019500,
                                "prompt_eval_count", 8));
        };
    }

    private static Map<String, Object> openAi(Request request, List<float[]> vectors) {
        List<Map<String, Object>> data = IntStream.range(0, vectors.size())
                .<Map<String, Object>>mapToObj(
                        i -> Map.of("object", "embedding", "index", i, "embedding", vectors.get(i)))
                .toList();
        return Map.of(
                "object",
                "list",
                "data",
                data,
                "model",
                request.model(),
                "usage",
                Map.of("prompt_tokens", 8, "total_tokens", 8));
    }

    Reply wrongKey(String authorization) {
        return error(
                401, "Incorrect API key provided: " + authorization.replace("Bearer ", "") + ".", "invalid_api_key");
    }

    Reply unknownModel(String model) {
        return this == OPENAI
                ? error(
                        404,
                        "The model `" + model + "` does not exist or you do not have access to it.",
                        "model_not_found")
                : json(404, Map.of("error", "model \"" + model + "\" not found, try pulling it first"));
    }

    Reply tooLong() {
        return this == OPENAI
                ? error(400, "This model's maximum context length is 8192 tokens.", "context_length_exceeded")
                : json(400, Map.of("error", "the input length exceeds the context length"));
    }

    private static Reply error(int status, String message, String code) {
        return json(status, Map.of("error", Map.of("message", message, "type", "invalid_request_error", "code", code)));
    }

    private static Reply json(int status, Object body) {
        return new Reply(status, JSON.writeValueAsString(body), Map.of());
    }
}
