package dev.docent.model.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A provider of embeddings on this machine that speaks as OpenAI and Ollama do. Texts that have words in common are
/// alike to it.
public final class EmbeddingServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int MANY = 1_000_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private volatile int dimension = 64;
    private volatile int mostWords = Integer.MAX_VALUE;
    private volatile String key = "";
    private volatile Semaphore gate = new Semaphore(MANY);

    /// What was asked for.
    public record Request(String model, List<String> texts, Optional<Integer> dimensions) {}

    /// Something other than vectors.
    public record Reply(int status, String body, Map<String, String> headers) {}

    private EmbeddingServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/v1/embeddings", exchange -> answer(exchange, WireFormat.OPENAI));
        server.createContext("/api/embed", exchange -> answer(exchange, WireFormat.OLLAMA));
        server.start();
    }

    public static EmbeddingServer start() throws IOException {
        return new EmbeddingServer(0);
    }

    /// @return one where another one was before
    public static EmbeddingServer startAt(int port) throws IOException {
        return new EmbeddingServer(port);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// @return the `base-url` for OpenAI
    public String openAi() {
        return ollama() + "/v1";
    }

    /// @return the `base-url` for Ollama
    public String ollama() {
        return "http://127.0.0.1:" + port();
    }

    public EmbeddingServer dimension(int length) {
        dimension = length;
        return this;
    }

    /// Takes no text with more words.
    public EmbeddingServer mostWords(int words) {
        mostWords = words;
        return this;
    }

    /// Wants this key from now on.
    public EmbeddingServer key(String wanted) {
        key = wanted;
        return this;
    }

    /// Lets no request through before the gate has a place for it.
    public EmbeddingServer gate(Semaphore places) {
        gate = places;
        return this;
    }

    /// Says this once, in the place of an answer.
    public EmbeddingServer reply(int status, String body, Map<String, String> headers) {
        replies.add(new Reply(status, body, headers));
        return this;
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public List<String> texts() {
        return requests.stream().flatMap(request -> request.texts().stream()).toList();
    }

    private void answer(HttpExchange exchange, WireFormat format) throws IOException {
        try (exchange) {
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            Request request = WireFormat.request(body);
            requests.add(request);
            gate.acquireUninterruptibly();
            send(exchange, reply(request, format, exchange.getRequestHeaders().getFirst("Authorization")));
        }
    }

    private Reply reply(Request request, WireFormat format, String authorization) {
        Reply scripted = replies.poll();
        if (scripted != null) {
            return scripted;
        }
        if (!key.isEmpty() && !("Bearer " + key).equals(authorization)) {
            return format.wrongKey(String.valueOf(authorization));
        }
        if (request.model().startsWith("no-such")) {
            return format.unknownModel(request.model());
        }
        if (request.texts().stream().anyMatch(text -> WordVectors.words(text).size() > mostWords)) {
            return format.tooLong();
        }
        int length = request.dimensions().orElse(dimension);
        return format.vectors(
                request,
                request.texts().stream()
                        .map(text -> WordVectors.of(text, length))
                        .toList());
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        gate.release(MANY);
        server.stop(0);
        threads.shutdownNow();
    }
}
