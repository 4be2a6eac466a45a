package dev.docent.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// A node of OpenSearch that has trouble once: it does what it is told to, and its answer is lost, or is another one.
final class TroubledNode implements AutoCloseable {

    private static final String TYPE = "Content-Type";

    private final URI node;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Trouble> next = Optional.empty();

    /// @param method of the request
    /// @param path which its path holds
    /// @param atCopies whether it strikes only what any copy may answer
    /// @param answer what is said in the place of the answer; empty for nothing
    private record Trouble(String method, String path, boolean atCopies, Optional<Answer> answer) {

        boolean strikes(HttpExchange exchange) {
            URI asked = exchange.getRequestURI();
            return exchange.getRequestMethod().equals(method)
                    && asked.getPath().contains(path)
                    && !(atCopies && String.valueOf(asked.getQuery()).contains("preference=_primary"));
        }
    }

    private record Answer(int status, String json) {}

    TroubledNode(URI node) {
        this.node = node;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /// @return its addresses, under which it is taken for two nodes
    List<URI> urls() {
        return Stream.of("127.0.0.1", "localhost")
                .map(host ->
                        URI.create("http://" + host + ":" + server.getAddress().getPort()))
                .toList();
    }

    /// The next such request is obeyed, but nobody hears that it was.
    synchronized void loseAnswer(String method, String path) {
        next = Optional.of(new Trouble(method, path, false, Optional.empty()));
    }

    /// The next such request is answered this.
    synchronized void answer(String method, String path, String json) {
        answer(method, path, 200, json);
    }

    /// The next such request is answered this.
    synchronized void answer(String method, String path, int status, String json) {
        next = Optional.of(new Trouble(method, path, false, Optional.of(new Answer(status, json))));
    }

    /// The next such request is answered this, unless it is for the first of all copies.
    synchronized void answerAtCopies(String method, String path, String json) {
        next = Optional.of(new Trouble(method, path, true, Optional.of(new Answer(200, json))));
    }

    /// @return whether the trouble is over
    synchronized boolean isOver() {
        return next.isEmpty();
    }

    private synchronized Optional<Trouble> trouble(HttpExchange exchange) {
        Optional<Trouble> now = next.filter(trouble -> trouble.strikes(exchange));
        now.ifPresent(_ -> next = Optional.empty());
        return now;
    }

    private void handle(HttpExchange exchange) throws IOException {
        Optional<Trouble> trouble = trouble(exchange);
        try (exchange) {
            HttpResponse<byte[]> answer = forward(exchange);
            if (trouble.isEmpty()) {
                exchange.getResponseHeaders()
                        .set(TYPE, answer.headers().firstValue(TYPE).orElse("application/json"));
                send(exchange, answer.statusCode(), answer.body());
            } else if (trouble.get().answer().isPresent()) {
                exchange.getResponseHeaders().set(TYPE, "application/json");
                Answer other = trouble.get().answer().get();
                send(exchange, other.status(), other.json().getBytes(UTF_8));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        node.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        Optional.ofNullable(exchange.getRequestHeaders().getFirst(TYPE)).ifPresent(type -> request.header(TYPE, type));
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
