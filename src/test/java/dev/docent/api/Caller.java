package dev.docent.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the service as any client would, over a socket.
record Caller(int port, HttpClient client) implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /// A response with its body as text.
    record Received(int status, HttpHeaders headers, String body) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text(String pointer) {
            return json().at(pointer).asString();
        }
    }

    Caller(int port) {
        this(port, HttpClient.newHttpClient());
    }

    Received get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    Received delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    Received post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Received send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(UTF_8));
        return new Received(response.statusCode(), response.headers(), response.body());
    }

    /// @return the lines of a stream of events, as they come; closing the stream closes the connection
    Stream<String> events(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.header("Accept", "text/event-stream").build(), BodyHandlers.ofLines())
                .body();
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpRequest.Builder question(String question) {
        return request("/api/v1/ask")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\": \"" + question + "\"}"));
    }

    /// @return what comes back for bytes that no client library would send
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
