package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.index.PassageIndex;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionReport;
import dev.docent.model.embedding.EmbeddingServer;
import dev.docent.model.embedding.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole service with an embedding model elsewhere.
@ExtendWith(OutputCaptureExtension.class)
class RemoteEmbeddingTest {

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(folder.resolve("harbour.md"), "# Harbour\n\nThe harbour was closed on 3 March 2025.\n");
        Files.writeString(folder.resolve("ferry.md"), "# Ferry\n\nThe ferry costs 12 euros.\n");
    }

    private ConfigurableApplicationContext service(String address, String model) {
        return service(address, model, "50ms");
    }

    private ConfigurableApplicationContext service(String address, String model, String pause) {
        return new SpringApplicationBuilder(DocentApplication.class)
                .run(
                        "--server.port=0",
                        "--docent.data=" + data,
                        "--docent.documents.folder=" + folder,
                        "--docent.ingestion.settle=100ms",
                        "--docent.embedding.provider=openai",
                        "--docent.embedding.base-url=" + address,
                        "--docent.embedding.model=" + model,
                        "--docent.embedding.retries=0",
                        "--docent.embedding.question-timeout=1s",
                        "--docent.embedding.pause=" + pause);
    }

    private static PassageIndex index(ConfigurableApplicationContext service) {
        return service.getBean(PassageIndex.class);
    }

    private static void awaitEmbedded(ConfigurableApplicationContext service) {
        Waiting.until(() -> index(service).passages() == 2 && index(service).unembedded() == 0);
    }

    private static IngestionReport awaitRun(ConfigurableApplicationContext service) throws InterruptedException {
        Ingestion ingestion = service.getBean(Ingestion.class);
        return ingestion.await(ingestion.latest().id());
    }

    private HttpResponse<String> ask(ConfigurableApplicationContext service) throws Exception {
        return ask(service, "When was the harbour closed?");
    }

    private HttpResponse<String> ask(ConfigurableApplicationContext service, String question) throws Exception {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/ask"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\":\"" + question + "\"}"))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private void assertAnswersByMeaningToo(ConfigurableApplicationContext service) throws Exception {
        assertThat(ask(service).body()).contains("3 March 2025").doesNotContain("meaning:");
    }

    @Test
    void aServerThatIsNotThereAtTheStartDelaysMeaningAlone(CapturedOutput output) throws Exception {
        EmbeddingServer away = EmbeddingServer.start();
        away.close();
        try (ConfigurableApplicationContext service = service(away.openAi(), "words")) {
            IngestionReport run = awaitRun(service);
            assertThat(index(service).unembedded()).isEqualTo(2);
            assertThat(run.problem())
                    .hasValueSatisfying(why -> assertThat(why)
                            .startsWith("2 documents are found by words alone")
                            .contains(away.openAi() + " cannot be reached"));
            HttpResponse<String> answer = ask(service);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("3 March 2025", "meaning: unavailable");
            assertThat(output.getAll().lines().filter(line -> line.contains("WARN") && line.contains("reached")))
                    .as("Said in one line")
                    .hasSize(1);

            try (EmbeddingServer _ = EmbeddingServer.startAt(away.port())) {
                awaitEmbedded(service);
                assertAnswersByMeaningToo(service);
            }
        }
    }

    @Test
    void aServerThatHangsHoldsUpNoMoreThanTheFirstQuestions() throws Exception {
        try (EmbeddingServer server = EmbeddingServer.start();
                ConfigurableApplicationContext service = service(server.openAi(), "words", "1h")) {
            awaitEmbedded(service);
            int before = server.requests().size();
            server.gate(new Semaphore(0));

            for (int i = 0; i < 10; i++) {
                HttpResponse<String> answer = ask(service, "When was the harbour closed " + i + " times?");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(answer.body()).contains("meaning: unavailable");
            }

            assertThat(server.requests()).hasSize(before + 2);
        }
    }

    @Test
    void anotherModelEmbedsEverythingAnewByItself() throws Exception {
        try (EmbeddingServer server = EmbeddingServer.start()) {
            try (ConfigurableApplicationContext service = service(server.openAi(), "e5-words")) {
                awaitEmbedded(service);
            }
            List<String> before = server.texts();
            server.dimension(1_536);
            try (ConfigurableApplicationContext service = service(server.openAi(), "nomic-embed-text")) {
                awaitEmbedded(service);
                assertAnswersByMeaningToo(service);
            }

            assertThat(before).anyMatch(text -> text.startsWith("passage: Harbour"));
            assertThat(server.texts().stream().skip(before.size()))
                    .anyMatch(text -> text.startsWith("search_document: Harbour"))
                    .anyMatch(text -> text.equals("search_query: When was the harbour closed?"));
        }
    }

    @Test
    void theSameModelThatMakesLongerVectorsEmbedsEverythingAnew() throws Exception {
        try (EmbeddingServer server = EmbeddingServer.start().dimension(48)) {
            try (ConfigurableApplicationContext service = service(server.openAi(), "words")) {
                awaitEmbedded(service);
            }
            server.dimension(96);
            try (ConfigurableApplicationContext service = service(server.openAi(), "words")) {
                awaitRun(service);
                awaitEmbedded(service);
                assertAnswersByMeaningToo(service);
            }
        }
    }
}
