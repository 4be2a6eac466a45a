package dev.docent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Services, each with an index of its own and none with a documents folder, that keep their uploads in one bucket.
class SharedOriginalsTest {

    private static final String BRIDGE = "The Heron Bridge was opened by Mayor Tamsin Vale on 3 May 2024.";
    private static final String QUESTION = "Who opened the Heron Bridge?";

    @TempDir
    Path home;

    private final S3Server server = S3Server.running();
    private final Wire wire = new Wire(server.port());
    private final String bucket = server.bucket();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void end() {
        wire.close();
    }

    private ConfigurableApplicationContext service(String name) {
        return new SpringApplicationBuilder(DocentApplication.class)
                .run(
                        "--server.port=0",
                        "--docent.data=" + home.resolve(name),
                        "--docent.documents.folder=" + home.resolve("documents"),
                        "--docent.ingestion.settle=100ms",
                        "--docent.ingestion.compare-every=300ms",
                        "--docent.originals.store=s3",
                        "--docent.originals.s3.bucket=" + bucket,
                        "--docent.originals.s3.prefix=uploads",
                        "--docent.originals.s3.endpoint=http://127.0.0.1:" + wire.port(),
                        "--docent.originals.s3.access-key=" + S3Server.ACCESS_KEY,
                        "--docent.originals.s3.secret-key=" + S3Server.SECRET_KEY,
                        "--docent.originals.s3.timeout=2s");
    }

    @Test
    void whatOneTakesInAnotherAnswersFromUntilAnyDeletesIt() throws Exception {
        byte[] photo = new byte[20 << 20];
        new Random(3).nextBytes(photo);
        try (var one = service("one");
                var other = service("other")) {
            assertThat(upload(one, "bridge.md", BRIDGE.getBytes(UTF_8)).statusCode())
                    .isEqualTo(202);
            assertThat(upload(one, "photo.bin", photo).statusCode()).isEqualTo(202);
            Waiting.until(() -> answer(one).contains("Tamsin Vale"));
            Waiting.until(() -> answer(other).contains("Tamsin Vale"));

            assertThat(original(other, "bridge.md")).isEqualTo(BRIDGE.getBytes(UTF_8));
            Waiting.until(() -> document(other, "photo.bin").isPresent());
            assertThat(original(other, "photo.bin")).isEqualTo(photo);

            String corrected = BRIDGE.replace("Tamsin", "Ottoli");
            assertThat(upload(other, "bridge.md", corrected.getBytes(UTF_8)).statusCode())
                    .isEqualTo(202);
            Waiting.until(() -> answer(one).contains("Ottoli Vale"));

            server.put(bucket, "uploads/lock.md", "The Amber Lock was repaired by Odo Finch.");
            Waiting.until(() -> document(one, "lock.md").isPresent());

            assertThat(delete(other, "bridge.md").statusCode()).isEqualTo(204);
            Waiting.until(() -> document(one, "bridge.md").isEmpty());
            assertThat(answer(one)).doesNotContain("Ottoli");
        }
    }

    @Test
    void whileTheBucketIsAwayQuestionsAreAnsweredAndNothingIsForgotten() throws Exception {
        server.put(bucket, "uploads/bridge.md", BRIDGE);
        wire.cut();
        try (var service = service("one")) {
            Waiting.until(() -> get(service, "/api/v1/ingestions/latest")
                    .body()
                    .contains("The bucket that keeps the uploads cannot be reached"));
            wire.mend();
            Waiting.until(() -> answer(service).contains("Tamsin Vale"));

            wire.cut();
            Waiting.until(() -> get(service, "/actuator/health").statusCode() == 503);
            assertThat(get(service, "/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertIsRefused(upload(service, "new.md", "new".getBytes(UTF_8)));
            assertIsRefused(delete(service, "bridge.md"));
            String run = send(service, "/api/v1/ingestions", it -> it.POST(BodyPublishers.noBody()))
                    .body();
            Waiting.until(() -> get(
                            service,
                            "/api/v1/ingestions/"
                                    + JsonMapper.shared()
                                            .readTree(run)
                                            .get("ingestionId")
                                            .asString())
                    .body()
                    .contains("What was indexed before is kept"));
            assertThat(answer(service)).contains("Tamsin Vale");
            assertThat(original(service, "bridge.md")).isEqualTo(BRIDGE.getBytes(UTF_8));

            wire.mend();
            Waiting.until(() -> get(service, "/actuator/health").statusCode() == 200);
            assertThat(upload(service, "new.md", "new".getBytes(UTF_8)).statusCode())
                    .isEqualTo(202);
            assertThat(delete(service, "bridge.md").statusCode()).isEqualTo(204);
        }
    }

    private static void assertIsRefused(HttpResponse<?> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(response.body().toString())
                .contains("The bucket that keeps the uploads cannot be reached at present");
    }

    private String answer(ConfigurableApplicationContext service) {
        String body = JsonMapper.shared()
                .writeValueAsString(JsonMapper.shared().createObjectNode().put("question", QUESTION));
        return send(
                        service,
                        "/api/v1/ask",
                        it -> it.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)))
                .body();
    }

    private Optional<String> document(ConfigurableApplicationContext service, String file) {
        for (JsonNode document : JsonMapper.shared()
                .readTree(get(service, "/api/v1/documents").body())
                .get("documents")) {
            if (document.get("file").asString().equals("town/" + file)
                    || document.get("file").asString().equals(file)) {
                return Optional.of("/api/v1/documents/" + document.get("id").asString());
            }
        }
        return Optional.empty();
    }

    private byte[] original(ConfigurableApplicationContext service, String file) throws Exception {
        URI address = address(service, document(service, file).orElseThrow() + "/original");
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private HttpResponse<String> delete(ConfigurableApplicationContext service, String file) {
        return send(service, document(service, file).orElseThrow(), HttpRequest.Builder::DELETE);
    }

    private HttpResponse<String> upload(ConfigurableApplicationContext service, String file, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file + "\"\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return send(
                service,
                "/api/v1/documents",
                it -> it.header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpResponse<String> get(ConfigurableApplicationContext service, String path) {
        return send(service, path, it -> it);
    }

    private interface Step {
        HttpRequest.Builder apply(HttpRequest.Builder request);
    }

    private HttpResponse<String> send(ConfigurableApplicationContext service, String path, Step step) {
        try {
            HttpRequest request =
                    step.apply(HttpRequest.newBuilder(address(service, path))).build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static URI address(ConfigurableApplicationContext service, String path) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }
}
