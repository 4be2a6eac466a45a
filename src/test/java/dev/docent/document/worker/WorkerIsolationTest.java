package dev.docent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.docent.document.UnreadableDocumentException;
import dev.docent.model.embedding.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a worker can reach, and what is left of it.
class WorkerIsolationTest extends WithIsolatedReader {

    @Test
    void noWayLeadsToTheNetwork() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String results = text(misbehaving("connect 127.0.0.1 " + server.getLocalPort()));

            assertThat(results.split(" ", -1))
                    .containsExactly(
                            "address:refused",
                            "socket:refused",
                            "later:refused",
                            "server:refused",
                            "datagram:refused",
                            "client:refused",
                            "channel:refused",
                            "asynchronous:refused",
                            "name:UnknownHostException");
        }
    }

    @Test
    void noVariableOfTheServiceIsSeenThatIsNotNeeded() {
        assertThat(text(misbehaving("variables")).split(" ", -1))
                .contains("PATH")
                .doesNotContain("HOME", "USER")
                .allSatisfy(name -> assertThat(WorkerEnvironment.isNeeded(name)).isTrue());
    }

    @Test
    void secretsAreNotNeeded() {
        Map<String, String> variables = new HashMap<>();
        for (String name : List.of("DOCENT_MODEL_CHAT_API_KEY", "AWS_SECRET_ACCESS_KEY", "PATH", "LC_ALL", "Path")) {
            variables.put(name, "value");
        }

        WorkerEnvironment.reduce(variables);

        assertThat(variables).containsOnlyKeys("PATH", "LC_ALL", "Path");
    }

    @Test
    void ofAWorkerThatWasReplacedNothingIsLeft() throws IOException {
        reader.close();
        reader = reader(Duration.ofSeconds(5));
        Path told = folder.resolve("told");

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(misbehaving("start " + told)))
                .withMessageContaining("took longer than 5 seconds");

        long started = Long.parseLong(Files.readString(told));
        Waiting.until(
                () -> ProcessHandle.of(started).filter(ProcessHandle::isAlive).isEmpty());
        Waiting.until(() -> workerFolders() == 0);
        assertThat(text(Files.writeString(folder.resolve("a.txt"), "words"))).isEqualTo("words");
        Waiting.until(() -> workerFolders() == 1);
    }

    @Test
    void aNameThatIsNoTextKeepsNoFileFromBeingRead() throws Exception {
        int status = new ProcessBuilder("sh", "-c", "printf '# Port Ellery' > \"$(printf 'F\\344hre.md')\"")
                .directory(folder.toFile())
                .start()
                .waitFor();
        List<Path> files = files();
        assumeThat(status == 0 && files.size() == 1)
                .as("The file system takes such names")
                .isTrue();

        assertThat(text(files.getFirst())).isEqualTo("# Port Ellery");
        try (Stream<Path> left = Files.walk(temporary)) {
            assertThat(left.filter(Files::isSymbolicLink)).isEmpty();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private long workerFolders() {
        try (Stream<Path> folders = Files.walk(temporary, 2)) {
            return folders.filter(path -> path.getFileName().toString().startsWith("worker"))
                    .count();
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return -1;
        }
    }

    private String text(Path path) {
        return read(file(path, "file.md")).text();
    }
}
