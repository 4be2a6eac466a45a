package dev.docent.bench.instances;

import dev.docent.bench.PackedService;
import dev.docent.bench.Report;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/// A service that is killed and started again, always at the same address.
final class Instance implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int LOOK_EVERY_MS = 50;

    private final String name;
    private final Path folder;
    private final Path data;
    private final int port;
    private final String[] settings;
    private final Gap gap = new Gap();
    private final List<Double> starts = new CopyOnWriteArrayList<>();
    private volatile Life life;

    /// From one start to the next kill. Each has connections of its own.
    private static final class Life {

        private final PackedService service;
        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private volatile boolean ready;
        private volatile boolean over;

        Life(PackedService service) {
            this.service = service;
        }
    }

    Instance(String name, Path folder, Path data, String... settings) throws IOException {
        this.name = name;
        this.folder = folder;
        this.data = data;
        this.port = Ports.free();
        this.settings = settings.clone();
        this.life = begin();
    }

    private Life begin() throws IOException {
        Life begun = new Life(new PackedService(folder, data, port, settings));
        long start = System.nanoTime();
        Thread.ofVirtual().start(() -> watch(begun, start));
        return begun;
    }

    private void watch(Life begun, long start) {
        try {
            while (!begun.over
                    && !begun.service.get("/actuator/health/readiness").contains("\"UP\"")) {
                begun.service.requireAlive();
                Thread.sleep(LOOK_EVERY_MS);
            }
            ready(begun, start);
        } catch (IllegalStateException ended) {
            if (!begun.over) {
                Report.line("FAULT " + name + " ended by itself: " + ended.getMessage());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void ready(Life begun, long start) {
        if (!begun.over) {
            begun.ready = true;
            gap.begin();
            starts.add(Report.millisecondsSince(start) / 1_000);
        }
    }

    String name() {
        return name;
    }

    Gap gap() {
        return gap;
    }

    boolean isReady() {
        return life.ready;
    }

    void awaitReady() throws InterruptedException {
        while (!isReady()) {
            life.service.requireAlive();
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    /// @return how many seconds each start took until it was ready
    List<Double> starts() {
        return List.copyOf(starts);
    }

    /// Kills it, and starts it again at once.
    void kill() throws IOException {
        synchronized (this) {
            life.over = true;
            life.ready = false;
            gap.end();
        }
        life.service.kill();
        life = begin();
    }

    Outcome get(String path) throws InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    Outcome post(String path, Map<String, ?> body) throws InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private Outcome send(HttpRequest.Builder request) throws InterruptedException {
        Life now = life;
        boolean wasReady = now.ready;
        try {
            HttpResponse<String> response = now.client.send(
                    request.header("Accept", "application/json, text/plain")
                            .timeout(LONGEST)
                            .build(),
                    BodyHandlers.ofString());
            return outcome(response);
        } catch (IOException failure) {
            return wasReady && !now.over ? new Outcome.Broken(name + ": " + failure) : new Outcome.Gone();
        }
    }

    private static Outcome outcome(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            return new Outcome.Refused(response.statusCode(), response.body());
        }
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Outcome.Answered(
                isJson ? JSON.readTree(response.body()) : JSON.getNodeFactory().stringNode(response.body()));
    }

    @Override
    public void close() {
        life.over = true;
        life.service.close();
    }
}
