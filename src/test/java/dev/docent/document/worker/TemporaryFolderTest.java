package dev.docent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes that keep what they need for a while in one place, as services in containers do that share a volume.
class TemporaryFolderTest {

    @TempDir
    private Path all;

    private Process other;
    private BufferedReader told;

    /// Another process, which holds a folder until it is ended.
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            var folder = new TemporaryFolder(Path.of(arguments[0]));
            System.out.println("made " + folder.create("worker"));
            System.out.println("made " + folder.unused());
            System.in.read();
        }
    }

    @BeforeEach
    void begin() throws IOException {
        other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        all.toString())
                .redirectErrorStream(true)
                .start();
        told = other.inputReader();
    }

    @AfterEach
    void end() {
        other.destroyForcibly();
    }

    private Path made() throws IOException {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith("made ")) {
                return Path.of(line.substring("made ".length()));
            }
        }
        throw new IOException("The other process has ended");
    }

    @Test
    void whatAProcessHasInUseNoOtherOneTouches() throws IOException {
        Path theirs = made();
        Path unpacked = made();

        try (var own = new TemporaryFolder(all)) {
            assertThat(own.unused()).isNotEqualTo(unpacked);
            assertThat(theirs).isDirectory();
        }

        assertThat(theirs).isDirectory();
    }

    @Test
    void whatAProcessLeavesThatDiesIsDeleted() throws Exception {
        Path theirs = made();
        other.destroyForcibly().waitFor();
        Path older = Files.createDirectories(all.resolve("1/worker"));

        try (var own = new TemporaryFolder(all)) {
            Path ours = own.create("worker");

            assertThat(theirs.getParent()).doesNotExist();
            assertThat(older.getParent()).doesNotExist();
            assertThat(ours).isDirectory();
        }
        assertThat(all).isEmptyDirectory();
    }

    @Test
    void whatLaterOnesInTheSameProcessDoLeavesTheFirstOneItsOwn() throws Exception {
        other.destroyForcibly();
        try (var first = new TemporaryFolder(all)) {
            Path folder = first.create("worker");

            new TemporaryFolder(all).close();

            assertThat(folder).isDirectory();
        }
    }
}
