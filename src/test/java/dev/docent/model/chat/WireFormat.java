package dev.docent.model.chat;

import dev.docent.model.chat.ProviderReply.Stop;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// How a provider writes what a model says.
enum WireFormat {
    OPENAI {
        @Override
        String start(String model, int inputTokens) {
            return data(chunk(model, Map.of("role", "assistant", "content", "")));
        }

        @Override
        String text(String model, String text) {
            return data(chunk(model, Map.of("content", text)));
        }

        @Override
        String thinking(String model, String text) {
            return data(chunk(model, Map.of("reasoning_content", text)));
        }

        @Override
        String end(String model, ProviderReply reply) {
            Map<String, Object> last = Map.of("index", 0, "delta", Map.of(), "finish_reason", finish(reply.stop()));
            String refusal = reply.stop() == Stop.REFUSAL
                    ? data(chunk(model, Map.of("refusal", "I can't help with that.")))
                    : "";
            String usage =
                    reply.outputTokens() < 0 ? "" : data(usage(model, reply.inputTokens(), reply.outputTokens()));
            return refusal + data(chunk(model, List.of(last))) + usage + "data: [DONE]\n\n";
        }

        private String finish(Stop stop) {
            return switch (stop) {
                case SAID_ALL, REFUSAL -> "stop";
                case LENGTH -> "length";
                case FILTER -> "content_filter";
            };
        }

        private Map<String, Object> usage(String model, int input, int output) {
            Map<String, Object> usage =
                    Map.of("prompt_tokens", input, "completion_tokens", output, "total_tokens", input + output);
            return Map.of("id", "c-1", "model", model, "choices", List.of(), "usage", usage);
        }

        private Map<String, Object> chunk(String model, Map<String, String> delta) {
            return chunk(model, List.of(Map.of("index", 0, "delta", delta)));
        }

        private Map<String, Object> chunk(String model, List<?> choices) {
            return Map.of("id", "c-1", "object", "chat.completion.chunk", "model", model, "choices", choices);
        }

        @Override
        String problem(String message) {
            return data(Map.of("error", Map.of("message", message, "type", "server_error")));
        }

        @Override
        String failure(int status, String message) {
            return json(Map.of("error", Map.of("message", message, "type", "invalid_request_error", "code", status)));
        }
    },

    ANTHROPIC {
        @Override
        String start(String model, int inputTokens) {
            Map<String, Object> usage =
                    inputTokens < 0 ? Map.of() : Map.of("input_tokens", inputTokens, "output_tokens", 1);
            Map<String, Object> message =
                    Map.of("id", "m-1", "type", "message", "role", "assistant", "model", model, "usage", usage);
            return event("message_start", Map.of("message", message)) + block("text") + event("ping", Map.of());
        }

        private String block(String type) {
            Map<String, Object> block = Map.of("type", type, type, "");
            return event("content_block_start", Map.of("index", 0, "content_block", block));
        }

        @Override
        String text(String model, String text) {
            Map<String, Object> delta = Map.of("type", "text_delta", "text", text);
            return event("content_block_delta", Map.of("index", 0, "delta", delta));
        }

        @Override
        String thinking(String model, String text) {
            Map<String, Object> delta = Map.of("type", "thinking_delta", "thinking", text);
            return block("thinking")
                    + event("content_block_delta", Map.of("index", 0, "delta", delta))
                    + event("content_block_stop", Map.of("index", 0))
                    + block("text");
        }

        @Override
        String end(String model, ProviderReply reply) {
            Map<String, Object> usage =
                    reply.outputTokens() < 0 ? Map.of() : Map.of("output_tokens", reply.outputTokens());
            Map<String, Object> delta = Map.of("delta", Map.of("stop_reason", finish(reply.stop())), "usage", usage);
            return event("content_block_stop", Map.of("index", 0))
                    + event("message_delta", delta)
                    + event("message_stop", Map.of());
        }

        @Override
        String problem(String message) {
            return event("error", Map.of("error", Map.of("type", "overloaded_error", "message", message)));
        }

        @Override
        String failure(int status, String message) {
            return json(Map.of("type", "error", "error", Map.of("type", "some_error", "message", message)));
        }

        private String finish(Stop stop) {
            return switch (stop) {
                case SAID_ALL -> "end_turn";
                case LENGTH -> "max_tokens";
                case FILTER, REFUSAL -> "refusal";
            };
        }

        private String event(String name, Map<String, ?> fields) {
            var data = new TreeMap<String, Object>(fields);
            data.put("type", name);
            return "event: " + name + "\n" + data(data);
        }
    },

    OLLAMA {
        @Override
        String start(String model, int inputTokens) {
            return "";
        }

        @Override
        String text(String model, String text) {
            return line(Map.of("model", model, "message", message(text), "done", false));
        }

        @Override
        String thinking(String model, String text) {
            Map<String, String> message = Map.of("role", "assistant", "content", "", "thinking", text);
            return line(Map.of("model", model, "message", message, "done", false));
        }

        @Override
        String end(String model, ProviderReply reply) {
            String reason = reply.stop() == Stop.LENGTH ? "length" : "stop";
            var last = new TreeMap<String, Object>(
                    Map.of("model", model, "message", message(""), "done", true, "done_reason", reason));
            if (reply.outputTokens() >= 0) {
                last.put("prompt_eval_count", reply.inputTokens());
                last.put("eval_count", reply.outputTokens());
            }
            return line(last);
        }

        @Override
        String problem(String message) {
            return line(Map.of("error", message));
        }

        @Override
        String failure(int status, String message) {
            return json(Map.of("error", message));
        }

        private Map<String, String> message(String text) {
            return Map.of("role", "assistant", "content", text);
        }

        private String line(Object value) {
            return json(value) + "\n";
        }
    };

    private static final JsonMapper JSON = new JsonMapper();

    static WireFormat of(String path) {
        if (path.startsWith("/api/")) {
            return OLLAMA;
        }
        return path.endsWith("/messages") ? ANTHROPIC : OPENAI;
    }

    String mediaType() {
        return this == OLLAMA ? "application/x-ndjson" : "text/event-stream";
    }

    abstract String start(String model, int inputTokens);

    abstract String text(String model, String text);

    abstract String thinking(String model, String text);

    abstract String end(String model, ProviderReply reply);

    /// @return an error in the middle of a stream
    abstract String problem(String message);

    /// @return the body of an answer other than 200
    abstract String failure(int status, String message);

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    private static String data(Object value) {
        return "data: " + json(value) + "\n\n";
    }
}
