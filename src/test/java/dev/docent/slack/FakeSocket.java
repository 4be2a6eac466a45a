package dev.docent.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Slack's end of Socket Mode.
final class FakeSocket implements AutoCloseable {

    private static final String HELLO =
            "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"},\"debug_info\":{}}";

    private final Set<WebSocket> open = ConcurrentHashMap.newKeySet();
    /// What was not acknowledged yet: Slack says it again.
    private final Map<String, String> unheard = new ConcurrentHashMap<>();

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Acknowledgement> acknowledged = new ConcurrentHashMap<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicInteger turn = new AtomicInteger();
    /// Whether nothing is said over new connections.
    volatile boolean isSilent;

    final AtomicInteger connections = new AtomicInteger();
    private final WebSocketServer server = new Server();

    /// What the service said to an envelope.
    ///
    /// @param nanoseconds how long that took
    record Acknowledgement(JsonNode body, long nanoseconds) {}

    private final class Server extends WebSocketServer {

        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            setReuseAddr(true);
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            connections.incrementAndGet();
            open.add(connection);
            if (isSilent) {
                return;
            }
            connection.send(HELLO);
            unheard.values().forEach(connection::send);
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {
            open.remove(connection);
            sayAgain();
        }

        /// What was sent over a connection that was closing is not lost: Slack sends it over another one.
        private void sayAgain() {
            open.stream()
                    .findAny()
                    .ifPresent(next -> unheard.values().forEach(message -> FakeSocket.send(next, message)));
        }

        @Override
        public void onMessage(WebSocket connection, String message) {
            JsonNode body = FakeSlack.JSON.readTree(message);
            String envelope = body.get("envelope_id").asString();
            unheard.remove(envelope);
            acknowledged.put(envelope, new Acknowledgement(body, System.nanoTime() - sent.getOrDefault(envelope, 0L)));
        }

        @Override
        public void onError(WebSocket connection, Exception failure) {
            // A connection that ends in the middle is what some tests are about.
        }

        @Override
        public void onStart() {
            started.countDown();
        }
    }

    FakeSocket() {
        server.start();
    }

    String address() {
        try {
            started.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return "ws://127.0.0.1:" + server.getPort() + "/";
    }

    boolean isConnected() {
        return !open.isEmpty();
    }

    /// @return the envelope's name
    String send(String type, JsonNode payload) {
        String envelope = UUID.randomUUID().toString();
        ObjectNode body = FakeSlack.JSON
                .createObjectNode()
                .put("envelope_id", envelope)
                .put("type", type)
                .put("accepts_response_payload", type.equals("slash_commands"));
        body.set("payload", payload);
        sent.put(envelope, System.nanoTime());
        unheard.put(envelope, body.toString());
        var connections = open.toArray(WebSocket[]::new);
        if (connections.length > 0) {
            send(connections[Math.floorMod(turn.getAndIncrement(), connections.length)], body.toString());
        }
        return envelope;
    }

    private static void send(WebSocket connection, String message) {
        try {
            connection.send(message);
        } catch (WebsocketNotConnectedException lostMeanwhile) {
            // It is sent again by the next connection.
        }
    }

    /// Says that the connections will be closed soon.
    void disconnect() {
        open.forEach(connection ->
                send(connection, "{\"type\":\"disconnect\",\"reason\":\"refresh_requested\",\"debug_info\":{}}"));
    }

    int envelopes() {
        return sent.size();
    }

    int openConnections() {
        return open.size();
    }

    boolean isAcknowledged(String envelope) {
        return acknowledged.containsKey(envelope);
    }

    Acknowledgement acknowledgement(String envelope) {
        return Objects.requireNonNull(acknowledged.get(envelope));
    }

    /// Loses every connection.
    void drop() {
        open.forEach(connection -> connection.closeConnection(1006, "lost"));
        open.clear();
    }

    @Override
    public void close() {
        try {
            server.stop(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
