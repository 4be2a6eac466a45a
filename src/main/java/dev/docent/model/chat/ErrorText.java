package dev.docent.model.chat;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds what a provider says in its errors, whichever shape they have, and makes a line of it.
final class ErrorText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final int LONGEST = 300;

    private final String key;

    /// @param key what must not be repeated; may be empty
    ErrorText(String key) {
        this.key = key;
    }

    /// @param event an event of a stream
    /// @return the error that it tells of, if it does
    Optional<String> in(String event) {
        if (!event.contains("\"error\"")) {
            return Optional.empty();
        }
        return json(event)
                .map(node -> node.path("error"))
                .filter(ErrorText::isGiven)
                .map(this::message);
    }

    /// @param body of a response that is no success
    String of(String body) {
        return json(body).map(this::told).orElseGet(() -> line(body));
    }

    private String told(JsonNode body) {
        JsonNode error = body.path("error");
        return message(isGiven(error) ? error : body);
    }

    private String message(JsonNode error) {
        return Stream.of(error, error.path("message"), error.path("detail"))
                .filter(JsonNode::isString)
                .findFirst()
                .map(node -> line(node.asString()))
                .orElseGet(() -> line(error.toString()));
    }

    private static boolean isGiven(JsonNode node) {
        return node.isObject() || node.isString();
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    String line(@Nullable String text) {
        String line = SPACE.matcher(text == null ? "" : text).replaceAll(" ").strip();
        String safe = key.isBlank() ? line : line.replace(key, "…");
        if (safe.isEmpty()) {
            return "it does not say why.";
        }
        return safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
    }
}
