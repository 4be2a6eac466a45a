package dev.docent.model.chat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A request as a provider got it.
///
/// @param headers by their names in lower case
/// @param at when it had come in whole
public record ProviderRequest(String method, String path, Map<String, String> headers, String body, Instant at) {

    private static final JsonMapper JSON = new JsonMapper();

    public ProviderRequest {
        headers = Map.copyOf(headers);
    }

    static ProviderRequest read(InputStream input) throws IOException {
        String[] first = line(input).split(" ", -1);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(input); !line.isEmpty(); line = line(input)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(input.readNBytes(length), UTF_8);
        return new ProviderRequest(first[0], first[1], headers, body, Instant.now());
    }

    private static String line(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.append(new String(new byte[] {(byte) next}, ISO_8859_1));
        }
        return line.toString().strip();
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String model() {
        return json().path("model").asString("");
    }

    /// @return what all messages say, the system's first
    public String prompt() {
        List<String> parts = new ArrayList<>();
        json().path("system").forEach(part -> parts.add(part.path("text").asString("")));
        json().path("messages").forEach(message -> parts.add(text(message.path("content"))));
        return String.join("\n\n", parts);
    }

    private static String text(JsonNode content) {
        if (content.isString()) {
            return content.asString();
        }
        List<String> parts = new ArrayList<>();
        content.forEach(part -> parts.add(part.path("text").asString("")));
        return String.join("\n", parts);
    }
}
