package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes in a folder where nothing more can be written at some moment, as on a full disk, and looks what comes of it
/// once there is room.
class FullDiskTest {

    /// The service runs where no file may grow beyond so many blocks of 512 bytes, which a shell can have the system
    /// see to.
    private static final int[] LIMITS = {64, 256, 1024};

    @TempDir
    private Path folder;

    @TempDir
    private Path undisturbed;

    @TempDir
    private Path full;

    @Test
    void theIndexEndsAsThatOfADiskWithRoom() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).isTrue();
        IngestedFolder documents = new IngestedFolder(folder);
        for (int limit : LIMITS) {
            Process service = documents.ingest(full, "/bin/sh", "-c", "ulimit -f " + limit + " && exec \"$@\"", "sh");
            boolean ended = service.waitFor(2, TimeUnit.MINUTES);
            service.destroyForcibly().waitFor();
            assertThat(ended).as("Ends by itself").isTrue();
        }

        documents.finish(full);
        documents.finish(undisturbed);

        assertThat(documents.contents(full)).isEqualTo(documents.contents(undisturbed));
    }
}
