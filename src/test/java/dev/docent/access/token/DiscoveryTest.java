package dev.docent.access.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An issuer that takes calls and says nothing.
class DiscoveryTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private HttpServer server;
    private Discovery discovery;
    private volatile String stalled = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serve("/.well-known/openid-configuration", """
                {"issuer": "%s", "jwks_uri": "%s/keys"}""".formatted(address(), address()));
        serve("/keys", "{\"keys\": []}");
        server.start();
        discovery = new Discovery(address(), Duration.ofMillis(500));
    }

    @AfterEach
    void stop() {
        gate.countDown();
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void serve(String path, String text) {
        server.createContext(path, exchange -> answer(exchange, path, text));
    }

    private void answer(HttpExchange exchange, String path, String text) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            if (path.equals(stalled)) {
                gate.await();
            }
            exchange.sendResponseHeaders(200, text.length());
            exchange.getResponseBody().write(text.getBytes(UTF_8));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isKnown() {
        try {
            discovery.keys();
            return true;
        } catch (IOException away) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/keys"})
    void nobodyQueuesForAnIssuerThatHangsAndItIsKnownOnceItAnswers(String path) throws Exception {
        stalled = path;
        List<Future<Boolean>> calls = new ArrayList<>();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                calls.add(threads.submit(this::isKnown));
            }
            for (Future<Boolean> call : calls) {
                assertThat(call.get()).isFalse();
            }
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(asked.get()).isLessThanOrEqualTo(3);
        stalled = "";
        await().until(this::isKnown);
    }

    @Test
    void whatIsKnownIsNotAskedForAgain() {
        assertThat(isKnown()).isTrue();
        int before = asked.get();

        assertThat(isKnown()).isTrue();

        assertThat(asked.get()).isEqualTo(before);
    }
}
