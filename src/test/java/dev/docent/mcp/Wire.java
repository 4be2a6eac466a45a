package dev.docent.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/// Speaks the protocol byte by byte, also as no client would.
record Wire(int port, HttpClient client) implements AutoCloseable {

    private static final String INITIALIZE = """
            {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"protocolVersion": "2025-06-18",
             "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}
            """;

    Wire(int port) {
        this(port, HttpClient.newHttpClient());
    }

    HttpResponse<String> initialize() throws IOException, InterruptedException {
        return post("", INITIALIZE);
    }

    String session() throws IOException, InterruptedException {
        return initialize().headers().firstValue("Mcp-Session-Id").orElseThrow();
    }

    HttpResponse<String> post(String session, String body, String... headers) throws IOException, InterruptedException {
        return client.send(
                request(session, headers).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> later(String session, String body) {
        return client.sendAsync(
                request(session).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    HttpResponse<InputStream> open(String session, String body) throws IOException, InterruptedException {
        return client.send(request(session).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofInputStream());
    }

    HttpResponse<String> delete(String session) throws IOException, InterruptedException {
        return client.send(request(session).DELETE().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String session, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return session.isEmpty() ? request : request.header("Mcp-Session-Id", session);
    }

    /// @return what comes back for a request to another host
    String raw(String host) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET /mcp HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
