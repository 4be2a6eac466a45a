package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The service whose index and state lie in a PostgreSQL that comes and goes.
class EngineAwayTest {

    @TempDir
    Path home;

    private final PostgresServer server = PostgresServer.running();
    private final Wire wire = new Wire(server.port());
    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext service;

    @BeforeEach
    void startWithoutIt() throws IOException {
        Path documents = Files.createDirectory(home.resolve("documents"));
        Files.writeString(documents.resolve("bridge.md"), "The Heron Bridge was opened on 3 May 2024.");
        wire.cut();
        String url = PostgresServer.url(wire.port());
        service = new SpringApplicationBuilder(DocentApplication.class)
                .run(
                        "--server.port=0",
                        "--docent.data=" + home.resolve("data"),
                        "--docent.documents.folder=" + documents,
                        "--docent.ingestion.settle=100ms",
                        "--docent.index.store=pgvector",
                        "--docent.index.pgvector.schema=" + server.freshSchema(),
                        "--docent.index.pgvector.timeout=1s",
                        "--docent.state.url=" + url,
                        "--docent.state.schema=" + server.freshSchema(),
                        "--docent.state.timeout=1s");
    }

    @AfterEach
    void end() {
        service.close();
        wire.close();
    }

    private URI address(String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> search() {
        return answer(HttpRequest.newBuilder(address("/api/v1/search"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"When was the Heron Bridge opened?\"}"))
                .build());
    }

    private int readiness() {
        return answer(HttpRequest.newBuilder(address("/actuator/health/readiness"))
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

    private void assertIsAway() {
        HttpResponse<String> refused = search();
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        assertThat(refused.body())
                .containsAnyOf("The PostgreSQL that keeps the index cannot be reached", "Keys cannot be checked now");
        Waiting.until(() -> readiness() == 503);
    }

    private void assertAnswers() {
        Waiting.until(() -> readiness() == 200);
        Waiting.until(() -> search().body().contains("Heron Bridge was opened"));
    }

    @Test
    void theServiceSaysSoAndGoesOnWithoutARestart() {
        assertIsAway();

        wire.mend();
        assertAnswers();

        wire.cut();
        assertIsAway();

        wire.mend();
        assertAnswers();
    }
}
