package dev.docent.document.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docent.document.WebPages.NotFetchedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class PublicWebPagesTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::respond);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void aPageIsFetchedUnderANameThatTellsWhereItIsFrom() throws IOException {
        Fetched fetched = fetch("/news/talks?page=2", _ -> true);

        assertThat(fetched.name()).matches("127\\.0\\.0\\.1-news-talks-page=2-[0-9a-f]{12}\\.html");
        assertThat(fetched.text()).isEqualTo("<p>words</p>");
    }

    /// A file does not tell what the server told of it.
    @ParameterizedTest
    @ValueSource(strings = {"/windows-1251", "/utf-8-by-another-name"})
    void aPageWhoseCharactersOnlyTheServerTellsIsKeptReadable(String path) throws IOException {
        assertThat(fetch(path, _ -> true).text().replace("\uFEFF", "")).isEqualTo("<p>Паром</p>");
    }

    @Test
    void redirectsAreFollowedToAnEnd() throws IOException {
        assertThat(fetch("/moved", _ -> true).name()).startsWith("127.0.0.1-news-talks-");
        refused("/circle", _ -> true, "redirect");
    }

    @Test
    void aRedirectToAnAddressThatIsNotPublicIsNotFollowed() {
        // The first hop is let through by its name, the second has the same address by another.
        Predicate<InetAddress> byName = address -> !address.toString().startsWith("localhost/");

        refused("/inward", byName, "not an address of the public internet");

        assertThat(calls).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/", "http://localhost:1/", "http://[::1]:1/", "http://169.254.169.254/"})
    void addressesWithinTheNetworkAreNeverCalled(String address) {
        var pages = new PublicWebPages(properties(true, DataSize.ofMegabytes(1)));

        assertThatExceptionOfType(NotFetchedException.class)
                .isThrownBy(() -> pages.fetch(URI.create(address), (_, _) -> {}))
                .withMessageContaining("public internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.org/a", "http:///a", "a.md", "http://ann:pw@example.org/"})
    void onlyPlainAddressesOfTheWebAreTaken(String address) {
        var pages = new PublicWebPages(properties(true, DataSize.ofMegabytes(1)));

        assertThatExceptionOfType(NotFetchedException.class)
                .isThrownBy(() -> pages.fetch(URI.create(address), (_, _) -> {}));
    }

    @Test
    void nothingIsFetchedUnlessThatIsAllowed() {
        var pages = new PublicWebPages(properties(false, DataSize.ofMegabytes(1)), _ -> true);

        assertThatExceptionOfType(NotFetchedException.class)
                .isThrownBy(() -> pages.fetch(address("/news/talks"), (_, _) -> {}))
                .withMessageContaining("docent.documents.fetching.allowed");
        assertThat(calls).hasValue(0);
    }

    @Test
    void aFileThatGrowsTooLargeIsGivenUp() {
        refused("/endless", _ -> true, "larger than 1 MB");
        refused("/bomb", _ -> true, "larger than 1 MB");
    }

    @Test
    void anAnswerThatTakesTooLongIsGivenUp() {
        refused("/slow", _ -> true, "longer than 2 seconds");
    }

    @Test
    void aDiskThatFailsIsNotTheOtherSidesFault() throws IOException {
        var disk = new IOException("/var/lib/docent/uploads: Read-only file system");

        try (var pages = new PublicWebPages(properties(true, DataSize.ofMegabytes(1)), _ -> true)) {
            assertThatThrownBy(() -> pages.fetch(address("/news/talks"), (_, _) -> {
                        throw disk;
                    }))
                    .isSameAs(disk);
        }
    }

    @Test
    void anAnswerThatBreaksOffIsTheOtherSidesFault() {
        refused("/broken", _ -> true, "broke off");
    }

    @Test
    void aHostThatTakesNoConnectionsIsSaidNotTo() {
        URI closed = address("/news/talks");
        server.stop(0);

        assertThatExceptionOfType(NotFetchedException.class)
                .isThrownBy(() -> fetch(closed, _ -> true))
                .withMessage("The other side takes no connections.");
    }

    @Test
    void whatIsNotThereIsNotTakenForADocument() {
        refused("/missing", _ -> true, "status 404");
    }

    private record Fetched(String name, String text) {}

    private Fetched fetch(String path, Predicate<InetAddress> allowed) throws IOException {
        return fetch(address(path), allowed);
    }

    private static Fetched fetch(URI address, Predicate<InetAddress> allowed) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        StringBuilder found = new StringBuilder();
        try (var pages = new PublicWebPages(properties(true, DataSize.ofMegabytes(1)), allowed)) {
            pages.fetch(address, (name, in) -> {
                found.append(name);
                in.transferTo(content);
            });
        }
        return new Fetched(found.toString(), content.toString(UTF_8));
    }

    private void refused(String path, Predicate<InetAddress> allowed, String why) {
        assertThatExceptionOfType(NotFetchedException.class)
                .isThrownBy(() -> fetch(path, allowed))
                .withMessageContaining(why);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static FetchProperties properties(boolean allowed, DataSize largest) {
        return new FetchProperties(allowed, largest, Duration.ofSeconds(2), 5);
    }

    private void respond(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/news/talks" -> send(exchange, "text/html; charset=utf-8", "<p>words</p>".getBytes(UTF_8));
                case "/windows-1251" ->
                    send(
                            exchange,
                            "text/html; charset=windows-1251",
                            "<p>Паром</p>".getBytes(Charset.forName("windows-1251")));
                case "/utf-8-by-another-name" ->
                    send(exchange, "text/html;charset=\"ISO-8859-1\"", "<p>Паром</p>".getBytes(UTF_8));
                case "/moved" -> redirect(exchange, "/news/talks");
                case "/circle" -> redirect(exchange, "/circle");
                case "/inward" ->
                    redirect(exchange, "http://localhost:" + server.getAddress().getPort() + "/news/talks");
                case "/endless" -> endless(exchange);
                case "/bomb" -> bomb(exchange);
                case "/slow" -> slow(exchange);
                case "/broken" -> exchange.sendResponseHeaders(200, 1_000);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] noise = new byte[1 << 16];
        for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write(noise);
        }
    }

    private static void bomb(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
            zip.write(new byte[10 << 20]);
        }
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        send(exchange, "text/plain", small.toByteArray());
    }

    private void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        try {
            over.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
