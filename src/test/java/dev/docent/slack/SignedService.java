package dev.docent.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.app_backend.SlackSignature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The service as Slack calls it, and as others do.
final class SignedService {

    private static final SlackSignature.Generator SIGNATURES = new SlackSignature.Generator("hush");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    SignedService(int port) {
        this.port = port;
    }

    static String now() {
        return String.valueOf(System.currentTimeMillis() / 1000);
    }

    HttpResponse<String> send(JsonNode body) throws Exception {
        return send(body.toString(), now(), "");
    }

    /// @param signature the right one if empty
    HttpResponse<String> send(String body, String time, String signature) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/slack/events"))
                .header("Content-Type", type(body))
                .header("X-Slack-Request-Timestamp", time)
                .header("X-Slack-Signature", signature.isEmpty() ? SIGNATURES.generate(time, body) : signature)
                .header("X-Slack-Retry-Num", "1")
                .header("X-Forwarded-For", "203.0.113.9")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /// Sends a body without saying how long it is, and without a signature.
    HttpResponse<Void> sendUnsized(byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/slack/events"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        return client.send(request, BodyHandlers.discarding());
    }

    HttpResponse<String> sendForm(JsonNode fields) throws Exception {
        var form = new StringBuilder();
        fields.properties()
                .forEach(field -> form.append(field.getKey())
                        .append('=')
                        .append(URLEncoder.encode(field.getValue().asString(), UTF_8))
                        .append('&'));
        return send(form.toString(), now(), "");
    }

    HttpResponse<String> click(JsonNode click) throws Exception {
        return sendForm(FakeSlack.JSON.createObjectNode().put("payload", click.toString()));
    }

    /// @param host under which name the service is called
    /// @return the first line of what it answers
    String openAt(String host, String path) throws IOException {
        return sent("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    /// @param host under which name the service is called
    /// @return the first line of what it answers
    String sendTo(String host, JsonNode event) throws IOException {
        String body = event.toString();
        String time = now();
        String request = String.join(
                "\r\n",
                "POST /slack/events HTTP/1.1",
                "Host: " + host,
                "Content-Type: " + type(body),
                "Content-Length: " + body.getBytes(UTF_8).length,
                "X-Slack-Request-Timestamp: " + time,
                "X-Slack-Signature: " + SIGNATURES.generate(time, body),
                "Connection: close",
                "",
                body);
        return sent(request);
    }

    private String sent(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), UTF_8).lines().findFirst().orElse("");
        }
    }

    private static String type(String body) {
        return body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
    }

    String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString())
                .body();
    }

    String delete(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path)).DELETE().build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    static ObjectNode question(String text) {
        return FakeSlack.JSON.createObjectNode().put("question", text);
    }

    JsonNode ask(JsonNode question) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/ask"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.toString()))
                .build();
        return FakeSlack.JSON.readTree(
                client.send(request, BodyHandlers.ofString()).body());
    }

    /// Waits until the documents are indexed.
    void awaitIngestion() throws Exception {
        HttpRequest events = HttpRequest.newBuilder(uri("/api/v1/ingestions/latest"))
                .header("Accept", "text/event-stream")
                .build();
        String told = client.send(events, BodyHandlers.ofString()).body();
        if (!told.contains("event:done")) {
            throw new IllegalStateException("Not indexed: " + told);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
