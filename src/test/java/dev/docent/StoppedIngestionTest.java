package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tells the service to end while it ingests, as an update of a container does.
class StoppedIngestionTest {

    private static final int FILES = 3_000;

    /// Containers are killed after ten seconds where nobody says otherwise; a busy machine may need some more.
    private static final Duration LONGEST = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    @Test
    void theServiceEndsQuicklyInTheMiddleOfItsWork() throws Exception {
        for (int number = 0; number < FILES; number++) {
            Files.writeString(folder.resolve(number + ".md"), "# Ferry " + number + "\n\nIt left at noon.\n");
        }
        try (ServiceProcess service = ServiceProcess.start(
                data,
                "--server.port=0",
                "--docent.data=" + data.resolve("kept"),
                "--docent.documents.folder=" + folder)) {
            Waiting.until(() -> service.said().contains("Indexing: "));
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
}
