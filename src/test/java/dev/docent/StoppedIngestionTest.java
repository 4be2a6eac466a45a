package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asks the service while it ingests, and tells it to end, as an update of a container does.
class StoppedIngestionTest {

    private static final int FILES = 3_000;

    /// Containers are killed after ten seconds where nobody says otherwise; a busy machine may need some more.
    private static final Duration LONGEST = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    @Test
    void theServiceAnswersInTheMiddleOfItsWorkAndEndsQuickly() throws Exception {
        for (int number = 0; number < FILES; number++) {
            Files.writeString(folder.resolve(number + ".md"), "# Ferry " + number + "\n\nIt left at noon.\n");
        }
        Path kept = data.resolve("kept");
        try (ServiceProcess service = ServiceProcess.start(
                data, "--server.port=0", "--docent.data=" + kept, "--docent.documents.folder=" + folder)) {
            int port = service.port(kept);
            Waiting.until(() -> service.said().contains("Indexing: "));

            assertThat(answer(port, "Who painted the lighthouse of Sarn?"))
                    .contains("The documents read so far do not say; others are still being read.");
            assertThat(answer(port, "When did the ferries leave?")).contains("\"status\":\"answered\"");

            List<ProcessHandle> readers = service.process().descendants().toList();
            service.process().destroy();

            assertThat(service.process().waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .as(service.said())
                    .isTrue();
            assertThat(readers).isNotEmpty();
            Waiting.until(() -> readers.stream().noneMatch(ProcessHandle::isAlive));
            assertThat(service.said()).doesNotContain("Exception", FILES + " of " + FILES);
        }
    }

    private static String answer(int port, String question) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest ask = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/ask"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"question\":\"" + question + "\"}"))
                    .build();
            return client.send(ask, BodyHandlers.ofString()).body();
        }
    }
}
