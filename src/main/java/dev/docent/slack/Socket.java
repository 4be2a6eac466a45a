package dev.docent.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A WebSocket over which Slack says what happens. Each message is handled at once, on a thread of its own, and
/// acknowledged when it is kept.
final class Socket implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Socket.class);
    private static final Gson JSON = new Gson();
    private static final int OK = 200;

    private final App app;
    private final SlackMetrics metrics;
    private final SocketModeClient client;
    private final SocketModeRequestParser parser;
    private final Semaphore answers = new Semaphore(0);
    private final Semaphore closings = new Semaphore(0);
    private volatile boolean isGreeted;
    private volatile boolean isOver;

    /// @param url where Slack said that it listens
    Socket(Slack slack, String appToken, String url, App app, SlackMetrics metrics) throws URISyntaxException {
        this.app = app;
        this.metrics = metrics;
        this.parser = new SocketModeRequestParser(app.config());
        this.client = new SocketModeClientJavaWSImpl(slack, appToken, url, 0, new AtOnce(), false, false, 0);
        client.addWebSocketMessageListener(this::handle);
        client.addWebSocketCloseListener((_, _) -> end());
    }

    /// @return whether Slack greets in time
    boolean connect(Duration longest) throws IOException, InterruptedException {
        client.connect();
        boolean _ = answers.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        return isGreeted;
    }

    private void end() {
        isOver = true;
        closings.release();
        answers.release();
    }

    /// Waits until the connection is lost, and looks from time to time whether it is; or until Slack says that it will
    /// be.
    void awaitLoss(Duration look) throws InterruptedException {
        do {
            boolean _ = closings.tryAcquire(look.toMillis(), TimeUnit.MILLISECONDS);
            closings.drainPermits();
        } while (!isOver && client.verifyConnection());
    }

    boolean isOpen() {
        return client.verifyConnection();
    }

    private void handle(String message) {
        if (is("hello", message)) {
            isGreeted = true;
            answers.release();
            return;
        }
        SocketModeRequest request = parser.parse(message);
        if (request != null) {
            acknowledge(request, System.nanoTime());
        }
    }

    private static boolean is(String type, String message) {
        if (!message.contains("\"" + type + "\"")) {
            return false;
        }
        JsonElement said = JSON.fromJson(message, JsonObject.class).get("type");
        return said != null && type.equals(said.getAsString());
    }

    private void acknowledge(SocketModeRequest request, long start) {
        String envelope = request.getEnvelope().getEnvelopeId();
        try {
            Response response = app.run(request.getBoltRequest());
            if (response.getStatusCode() == OK) {
                client.sendSocketModeResponse(acknowledgement(envelope, response));
                metrics.acknowledged(Duration.ofNanos(System.nanoTime() - start));
            }
        } catch (Exception failure) {
            log.warn("Slack will have to say again what it said: {}", failure.getMessage());
        }
    }

    private static String acknowledgement(String envelope, Response response) {
        var acknowledgement = new JsonObject();
        acknowledgement.addProperty("envelope_id", envelope);
        Optional.ofNullable(response.getBody())
                .filter(body -> body.startsWith("{"))
                .ifPresent(body -> acknowledgement.add("payload", JSON.fromJson(body, JsonObject.class)));
        return JSON.toJson(acknowledgement);
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException failure) {
            log.debug("The connection to Slack was closed already: {}", failure.getMessage());
        }
    }

    /// Has messages handled as they come, and keeps none.
    private final class AtOnce implements SocketModeMessageQueue {

        @Override
        public void add(String message) {
            Thread.ofVirtual().name("slack-message").start(() -> {
                try {
                    taken(message);
                } catch (IOException failure) {
                    closings.release();
                } catch (RuntimeException failure) {
                    log.warn("Slack says what cannot be understood: {}", failure.getMessage());
                }
            });
        }

        /// Before Slack closes a connection it says so: the next one is opened meanwhile, and not by the client, which
        /// knows no waiting.
        private void taken(String message) throws IOException {
            if (is("disconnect", message)) {
                end();
            } else {
                client.processMessage(message);
            }
        }

        @Override
        public @Nullable String poll() {
            return null;
        }
    }
}
