package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two services over one data folder, as in containers that share a volume.
class SharedDataFolderTest {

    @TempDir
    private Path data;

    private HttpServer first;
    private HttpServer second;
    private DataFolder folder;

    @BeforeEach
    void begin() throws IOException {
        folder = new DataFolder(data);
        first = service("local.first");
        second = service("local.second");
        folder.writeKey(address(first), "local.first");
        folder.writeAddress(address(first));
        folder.writeKey(address(second), "local.second");
        folder.writeAddress(address(second));
    }

    @AfterEach
    void end() {
        first.stop(0);
        second.stop(0);
    }

    /// As the service does: it knows its own key, and takes every other one for a stranger's.
    private static HttpServer service(String key) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/caller", exchange -> {
            boolean known =
                    ("Bearer " + key).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = ("{\"id\": \"" + (known ? "terminal" : "0123456789abcdef") + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    void aServiceThatEndsTakesItsOwnAddressAlone() throws IOException {
        folder.removeAddress(address(first));

        assertThat(folder.service().map(RunningService::address)).hasValue(address(second));
        assertThat(folder.service().flatMap(RunningService::key)).hasValue("local.second");
    }

    @Test
    void aServiceThatWasKilledIsPassedOver() {
        first.stop(0);

        assertThat(folder.service().map(RunningService::address)).hasValue(address(second));
    }

    @Test
    void theSameAddressInAnotherContainerIsAnotherService() throws IOException {
        folder.removeAddress(address(second));
        Files.writeString(
                data.resolve("service-0another-8080.address"), address(first).toString());
        Files.writeString(data.resolve("service-0another-8080.key"), "local.other");

        assertThat(folder.service().flatMap(RunningService::key)).isEqualTo(Optional.of("local.first"));
    }
}
