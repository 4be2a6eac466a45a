package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServiceTest {

    private static final String ANSWER = "{\"status\": \"answered\", \"answer\": \"Dar did. [1]\"}";

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer server;

    @TempDir
    private Path data;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theServiceAnswersWhereItsAddressIsLeft() throws IOException {
        respond(200, ANSWER);
        DataFolder folder = new DataFolder(data);

        folder.writeAddress(address());
        Optional<String> answer = folder.service().flatMap(service -> service.ask("Who \"did\" it?"));

        assertThat(asked.get()).isEqualTo("{\"question\":\"Who \\\"did\\\" it?\"}");
        assertThat(answer).hasValue(ANSWER);
    }

    @Test
    void anAddressThatWasTakenAwayIsForgotten() throws IOException {
        DataFolder folder = new DataFolder(data);

        folder.writeAddress(address());
        folder.removeAddress(address());

        assertThat(folder.service()).isEmpty();
    }

    @Test
    void aServiceThatIsGoneGivesNoAnswer() {
        RunningService service = new RunningService(address(), Optional.empty());

        server.stop(0);
        Optional<String> answer = service.ask("Who?");

        assertThat(answer).isEmpty();
        assertThat(service.answers()).isFalse();
    }

    @Test
    void aRefusalIsPassedOn() {
        respond(400, "{\"detail\": \"Too long\"}");

        RunningService service = new RunningService(address(), Optional.empty());

        assertThatThrownBy(() -> service.ask("Who?"))
                .hasMessageContaining("400")
                .hasMessageContaining("Too long");
    }

    @Test
    void aFolderInUseIsSaidToBeWithTheServiceThatUsesIt() throws IOException {
        respond(200, "{}");
        DataFolder folder = new DataFolder(data);

        folder.writeAddress(address());

        assertThatThrownBy(folder::mustBeFree).hasMessageContaining(address().toString());
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void respond(int status, String body) {
        server.createContext("/", exchange -> {
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
