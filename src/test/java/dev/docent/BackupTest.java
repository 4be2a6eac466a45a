package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes a backup of a service that is being used, and lets another one go on with it.
class BackupTest {

    private static final String OPENED = "When was the harbour tunnel of Velmark opened?";
    private static final String UPLOADED = "Who designed the lighthouse of Norhavn?";

    @TempDir
    private static Path home;

    @TempDir
    private static Path restored;

    private static Path documents;

    @BeforeAll
    static void documentsAreThere() throws Exception {
        documents = Files.createDirectory(home.resolve("documents"));
        Files.writeString(
                documents.resolve("tunnel.md"), "# The tunnel\n\nThe harbour tunnel of Velmark was opened in 2013.\n");
    }

    @Test
    void aServiceThatGoesOnWithABackupAnswersAsBefore() throws Exception {
        Path file = home.resolve("backup.zip");
        String conversation = UUID.randomUUID().toString();
        JsonNode before;
        try (ServiceProcess process = serve(home.resolve("data"));
                AskedService service = new AskedService(process.port(home.resolve("data")));
                Traffic traffic = new Traffic(service)) {
            service.isIndexed();
            service.upload(
                    "lighthouse.md", "# The lighthouse\n\nThe lighthouse of Norhavn was designed by Ada Vinter.\n");
            service.isIndexed();
            before = service.ask(OPENED, Map.of("conversationId", conversation));
            traffic.hasBegun();

            String said = ServiceProcess.run(home, "backup", file.toString(), "--docent.data=" + home.resolve("data"));

            assertThat(said).startsWith("0 ").contains("is in '" + file + "' now");
            assertThat(traffic.problem()).isEmpty();
        }

        String said = ServiceProcess.run(home, "restore", file.toString(), "--docent.data=" + restored);

        assertThat(said).startsWith("0 ");
        try (ServiceProcess process = serve(restored);
                AskedService service = new AskedService(process.port(restored))) {
            service.isIndexed();
            JsonNode run = JsonMapper.shared().readTree(service.text("/api/v1/ingestions/latest"));
            assertThat(run.get("unchanged").asInt())
                    .as("Nothing is taken in anew: %s", run)
                    .isGreaterThanOrEqualTo(2);
            assertThat(service.ask(OPENED).get("answer")).isEqualTo(before.get("answer"));
            assertThat(service.ask(UPLOADED).get("shortAnswer").asString()).isEqualTo("Ada Vinter");
            assertThat(service.text("/api/v1/conversations/" + conversation)).contains(OPENED);
        }
    }

    private static ServiceProcess serve(Path data) throws Exception {
        return ServiceProcess.start(
                home, "--server.port=0", "--docent.data=" + data, "--docent.documents.folder=" + documents);
    }

    /// People who ask and add documents all the time.
    private static final class Traffic implements AutoCloseable {

        private final AtomicBoolean isOver = new AtomicBoolean();
        private final AtomicInteger rounds = new AtomicInteger();
        private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
        private final Future<?> work;

        Traffic(AskedService service) {
            work = people.submit(() -> {
                while (!isOver.get()) {
                    int round = rounds.incrementAndGet();
                    service.upload("note-" + round + ".md", "Note " + round + " says that all is well.\n");
                    assertThat(service.ask(OPENED).get("status").asString()).isNotEmpty();
                }
                return round();
            });
        }

        private int round() {
            return rounds.get();
        }

        void hasBegun() {
            Waiting.until(() -> rounds.get() > 2);
        }

        String problem() {
            return work.state() == Future.State.FAILED ? String.valueOf(work.exceptionNow()) : "";
        }

        @Override
        public void close() {
            isOver.set(true);
            people.close();
        }
    }
}
