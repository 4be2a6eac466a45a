package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the service again and again while it ingests, at moments that nobody chose, and looks what comes of it.
class KilledIngestionTest {

    private static final int KILLS = 25;
    private static final int LONGEST_LIFE = 6_000;

    @TempDir
    private Path folder;

    @TempDir
    private Path undisturbed;

    @TempDir
    private Path killed;

    @Test
    void theIndexOfAKilledServiceEndsAsThatOfAnUndisturbedOne() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        IngestedFolder documents = new IngestedFolder(folder);
        for (int kill = 0; kill < KILLS; kill++) {
            Process service = documents.ingest(killed);
            boolean ended = service.waitFor(1 + random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS);
            service.destroyForcibly().waitFor();
            if (ended) {
                String output = Files.readString(killed.resolve("output.txt"));
                assertThat(service.exitValue())
                        .as("Status with seed %d:%n%s", seed, output)
                        .isZero();
                documents.change(random);
            }
        }

        documents.finish(killed);
        documents.finish(undisturbed);

        assertThat(documents.contents(killed)).as("Seed %d", seed).isEqualTo(documents.contents(undisturbed));
    }
}
