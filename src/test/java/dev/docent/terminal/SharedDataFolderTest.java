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
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two services over one data folder, as in containers that share a volume.
class SharedDataFolderTest {

    @TempDir
    private Path data;

    private final List<String> tried = new CopyOnWriteArrayList<>();
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
    private HttpServer service(String key) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/caller", exchange -> {
            String given = exchange.getRequestHeaders().getFirst("Authorization");
            boolean known = ("Bearer " + key).equals(given);
            tried.add(given);
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

    @Test
    void keysThatKilledContainersLeftBehindAreNotTriedWhereTheServiceIsThere() throws IOException {
        leave("service-0killed-8080", "local.killed", Instant.now());

        assertThat(folder.service()).isPresent();

        assertThat(tried).doesNotContain("Bearer local.killed");
    }

    @Test
    void fromOutsideTheNewestContainerIsTriedFirst() throws IOException {
        folder.removeAddress(address(first));
        folder.removeAddress(address(second));
        leave("service-0killed-8080", "local.killed", Instant.parse("2026-01-04T10:00:00Z"));
        leave("service-1running-8080", "local.first", Instant.parse("2026-01-05T10:00:00Z"));

        assertThat(folder.service().flatMap(RunningService::key)).hasValue("local.first");

        assertThat(tried).containsExactly("Bearer local.first");
    }

    private void leave(String name, String key, Instant when) throws IOException {
        Path file = data.resolve(name + ".address");
        Files.writeString(file, address(first).toString());
        Files.writeString(data.resolve(name + ".key"), key);
        Files.setLastModifiedTime(file, FileTime.from(when));
    }
}
