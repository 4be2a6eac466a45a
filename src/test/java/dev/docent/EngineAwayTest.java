package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The service whose index, or index and state, lie in a PostgreSQL that comes and goes.
class EngineAwayTest {

    private static final String QUESTION = "When was the Heron Bridge opened?";
    private static final String COMPLETION =
            "{\"model\": \"docent\", \"messages\": [{\"role\": \"user\", \"content\": \"" + QUESTION + "\"}]}";

    @TempDir
    Path home;

    private final PostgresServer server = PostgresServer.running();
    private final Wire wire = new Wire(server.port());
    private final HttpClient client = HttpClient.newHttpClient();

    private ConfigurableApplicationContext service(String... more) throws IOException {
        Path documents = Files.createDirectory(home.resolve("documents"));
        Files.writeString(documents.resolve("bridge.md"), "The Heron Bridge was opened on 3 May 2024.");
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--docent.data=" + home.resolve("data"),
                "--docent.documents.folder=" + documents,
                "--docent.ingestion.settle=100ms",
                "--docent.index.store=pgvector",
                "--docent.index.pgvector.url=" + PostgresServer.url(wire.port()),
                "--docent.index.pgvector.schema=" + server.freshSchema(),
                "--docent.index.pgvector.timeout=1s",
                "--docent.index.pgvector.read-timeout=1s",
                "--docent.state.read-timeout=1s"));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(DocentApplication.class).run(settings.toArray(String[]::new));
    }

    @AfterEach
    void end() {
        wire.close();
    }

    private URI address(ConfigurableApplicationContext service, String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> search(ConfigurableApplicationContext service) {
        return post(service, "/api/v1/search", "{\"query\": \"" + QUESTION + "\"}", "*/*");
    }

    private HttpResponse<String> post(
            ConfigurableApplicationContext service, String path, String body, String accepted) {
        return answer(HttpRequest.newBuilder(address(service, path))
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private CallToolResult search(McpSyncClient assistant) {
        return assistant.callTool(CallToolRequest.builder("search")
                .arguments(Map.of("query", QUESTION))
                .build());
    }

    private int readiness(ConfigurableApplicationContext service) {
        return answer(HttpRequest.newBuilder(address(service, "/actuator/health/readiness"))
                        .build())
                .statusCode();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private void assertIsAway(ConfigurableApplicationContext service, String why) {
        HttpResponse<String> refused = search(service);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        assertThat(refused.body()).contains(why);
        Waiting.until(() -> readiness(service) == 503);
    }

    private void assertIsAwayForEveryClient(ConfigurableApplicationContext service, String why) {
        HttpResponse<String> completion = post(service, "/v1/chat/completions", COMPLETION, "*/*");
        HttpResponse<String> events =
                post(service, "/api/v1/ask", "{\"question\": \"" + QUESTION + "\"}", "text/event-stream");
        try (McpSyncClient assistant = McpClient.sync(HttpClientStreamableHttpTransport.builder(
                                address(service, "").toString())
                        .build())
                .build()) {
            assistant.initialize();

            assertThat(completion.statusCode()).isEqualTo(503);
            assertThat(completion.headers().firstValue("Retry-After")).contains("5");
            assertThat(completion.body()).contains(why);
            assertThat(events.body()).contains("event:error", why);
            assertThat(search(assistant).isError()).isTrue();
            assertThat(search(assistant).toString()).contains(why, "Try again in a few seconds");
        }
    }

    private void assertAnswers(ConfigurableApplicationContext service) {
        Waiting.until(() -> readiness(service) == 200);
        Waiting.until(() -> search(service).body().contains("Heron Bridge was opened"));
    }

    @Test
    void theServiceSaysSoAndGoesOnWithoutARestart() throws Exception {
        String why = "The PostgreSQL that keeps the index cannot be reached";
        wire.cut();
        try (ConfigurableApplicationContext service = service()) {
            assertIsAway(service, why);
            assertIsAwayForEveryClient(service, why);

            wire.mend();
            assertAnswers(service);

            wire.cut();
            assertIsAway(service, why);

            wire.mend();
            assertAnswers(service);
        }
    }

    @Test
    void aServerThatSaysNothingIsAwayToo() throws Exception {
        try (ConfigurableApplicationContext service = service()) {
            assertAnswers(service);

            wire.stall();
            assertIsAway(service, "The PostgreSQL that keeps the index cannot be reached");

            wire.mend();
            assertAnswers(service);
        }
    }

    private interface Mended {
        void in(ConfigurableApplicationContext service);
    }

    /// @param then what is tried when the state, which is new and empty, can be reached
    private void assertNobodyIsLetInWhileTheStateIsAway(String address, Mended then) throws IOException {
        wire.cut();
        try (PostgresServer other = PostgresServer.begin();
                Wire stateWire = new Wire(other.port())) {
            stateWire.cut();
            try (ConfigurableApplicationContext service = service(
                    "--server.address=" + address,
                    "--docent.state.url=" + PostgresServer.url(stateWire.port()),
                    "--docent.state.schema=" + other.freshSchema(),
                    "--docent.state.timeout=1s")) {
                assertIsAway(service, "Keys cannot be checked now");

                wire.mend();
                stateWire.mend();
                then.in(service);
            }
        }
    }

    @Test
    void nobodyIsLetInWhileTheStateIsAwayToo() throws Exception {
        assertNobodyIsLetInWhileTheStateIsAway("127.0.0.1", this::assertAnswers);
    }

    @Test
    void aServiceThatOthersReachIsNotOpenedByAStateThatComesUpEmpty() throws Exception {
        assertNobodyIsLetInWhileTheStateIsAway(
                "0.0.0.0", service -> Waiting.until(() -> search(service).statusCode() == 401));
    }

    @Test
    void whereTheStateAloneIsAwayNobodyIsSentToThisInstance() throws Exception {
        try (PostgresServer other = PostgresServer.begin();
                Wire stateWire = new Wire(other.port());
                ConfigurableApplicationContext service = service(
                        "--docent.state.url=" + PostgresServer.url(stateWire.port()),
                        "--docent.state.schema=" + other.freshSchema(),
                        "--docent.state.timeout=1s")) {
            assertAnswers(service);

            stateWire.cut();
            Waiting.until(() -> readiness(service) == 503);

            stateWire.mend();
            assertAnswers(service);
        }
    }
}
