package dev.docent.model.provider;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds what a provider says in its errors, whichever shape they have, and makes a line of it.
public final class ErrorText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final int LONGEST = 300;
    private static final String SILENT = "it does not say why.";

    private final String key;

    /// @param key what must not be repeated; may be empty
    public ErrorText(String key) {
        this.key = key;
    }

    /// @param event an event of a stream
    /// @return the error that it tells of, if it does
    public Optional<String> in(String event) {
        if (!event.contains("\"error\"")) {
            return Optional.empty();
        }
        return json(event)
                .map(node -> node.path("object").asString("").equals("error") ? node : node.path("error"))
                .filter(ErrorText::isGiven)
                .map(error -> line(message(error)));
    }

    /// @param body of a response that is no success
    /// @return what it says, in a line; empty if it says nothing in words, as with a page of HTML
    public Optional<String> told(String body) {
        return json(body)
                .map(this::told)
                .or(() -> Optional.of(body).filter(text -> !text.stripLeading().startsWith("<")))
                .map(this::safe)
                .filter(line -> !line.isEmpty());
    }

    private String told(JsonNode body) {
        JsonNode error = body.path("error");
        return message(isGiven(error) ? error : body);
    }

    private String message(JsonNode error) {
        return Stream.of(error, error.path("message"), error.path("detail"))
                .filter(JsonNode::isString)
                .findFirst()
                .map(JsonNode::asString)
                .orElseGet(error::toString);
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

    /// @return the text in one line that repeats no key
    public String line(@Nullable String text) {
        String line = safe(text == null ? "" : text);
        return line.isEmpty() ? SILENT : line;
    }

    private String safe(String text) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        String safe = key.isBlank() ? line : line.replace(key, "…");
        return safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
    }
}
