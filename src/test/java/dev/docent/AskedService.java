package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Asks the service as any client would.
record AskedService(int port, HttpClient client) implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    AskedService(int port) {
        this(port, HttpClient.newHttpClient());
    }

    JsonNode ask(String question) throws IOException, InterruptedException {
        return ask(question, Map.of());
    }

    JsonNode ask(String question, Map<String, String> more) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(client.send(request(question, more).build(), BodyHandlers.ofString())
                .body());
        assertThat(answer.has("answer")).as(answer.toString()).isTrue();
        return answer;
    }

    JsonNode askWithKey(String question, String key) throws IOException, InterruptedException {
        HttpRequest request = request(question, Map.of())
                .header("Authorization", "Bearer " + key)
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    /// @return the events as they come; closing the stream closes the connection
    Stream<Event> stream(String question) throws IOException, InterruptedException {
        HttpRequest request = request(question, Map.of())
                .setHeader("Accept", "text/event-stream")
                .build();
        var name = new StringBuilder();
        Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body();
        return lines.flatMap(line -> {
                    if (line.startsWith("event:")) {
                        name.replace(0, name.length(), line.substring("event:".length()));
                    }
                    return line.startsWith("data:")
                            ? Stream.of(new Event(name.toString(), JSON.readTree(line.substring("data:".length()))))
                            : Stream.<Event>empty();
                })
                .onClose(lines::close);
    }

    /// Something that a stream tells.
    record Event(String name, JsonNode data) {}

    private HttpRequest.Builder request(String question, Map<String, String> more) {
        ObjectNode body = JSON.createObjectNode().put("question", question);
        more.forEach(body::put);
        return HttpRequest.newBuilder(uri("/api/v1/ask"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    String text(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /// Adds a document, which is taken in soon.
    void upload(String file, String text) throws IOException, InterruptedException {
        String body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file
                + "\"\r\nContent-Type: text/markdown\r\n\r\n" + text + "\r\n--part--\r\n";
        HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/documents"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
    }

    /// Waits until all documents can be asked.
    void isIndexed() throws IOException, InterruptedException {
        HttpRequest events = HttpRequest.newBuilder(uri("/api/v1/ingestions/latest"))
                .header("Accept", "text/event-stream")
                .build();
        assertThat(client.send(events, BodyHandlers.ofString()).body()).contains("event:done");
    }

    /// Checks that every citation stands in its document, and supports a part of the answer that bears its mark.
    void everyCitationIsReal(JsonNode answer) throws IOException, InterruptedException {
        String said = answer.get("answer").asString();
        for (JsonNode citation : answer.get("citations")) {
            String document =
                    text("/api/v1/documents/" + citation.get("documentId").asString() + "/text");
            assertThat(document.substring(
                            citation.get("start").asInt(), citation.get("end").asInt()))
                    .isEqualTo(citation.get("quote").asString());
            for (JsonNode span : citation.get("supports")) {
                assertThat(said.substring(span.get(1).asInt()))
                        .matches("(?s) (\\[\\d+])*\\[" + citation.get("n").asInt() + "].*");
            }
        }
    }

    static String stages(JsonNode answer) {
        return answer.get("stages").findValuesAsString("name").toString();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
