package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the service again and again while it ingests, at moments that nobody chose, and looks what comes of it.
/// Meanwhile files come, change, move and go.
class KilledIngestionTest {

    private static final int KILLS = 25;

    private static final int KILLS_OF_MOVES = 8;

    /// Before each kill of that many the process that reads files is killed too.
    private static final int PER_READER = 4;

    /// In milliseconds from when a reading process is there; what has changed is mostly taken in by then.
    private static final int LONGEST_WAIT = 700;

    private static final int KILLED = 128 + 9;

    @TempDir
    private Path folder;

    @TempDir
    private Path undisturbed;

    @TempDir
    private Path killed;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private int readersKilled;

    @Test
    void theIndexOfAKilledServiceEndsAsThatOfAnUndisturbedOne() throws Exception {
        IngestedFolder documents = new IngestedFolder(folder);
        for (int kill = 0; kill < KILLS; ) {
            if (isKilled(documents.ingest(killed), kill % PER_READER == 0)) {
                kill++;
            }
            documents.change(random);
            documents.upload(killed, random);
        }
        assertThat(readersKilled).as("Seed %d", seed).isGreaterThan(KILLS / PER_READER / 2);

        documents.finish(killed);
        documents.copyUploads(killed, undisturbed);
        documents.finish(undisturbed);

        assertThat(documents.contentsByName(killed))
                .as("Seed %d", seed)
                .isEqualTo(documents.contentsByName(undisturbed));
    }

    @Test
    void aFileThatMovesWhileTheServiceIsKilledStaysTheDocumentThatItWas() throws Exception {
        IngestedFolder documents = new IngestedFolder(folder);
        documents.finish(killed);
        Map<String, DocumentId> before = documents.travellers(killed);

        for (int kill = 0; kill < KILLS_OF_MOVES; ) {
            documents.change(random);
            documents.moveTravellers(random);
            if (isKilled(documents.ingest(killed), false)) {
                kill++;
            }
        }
        documents.moveTravellers(random);
        documents.finish(killed);

        assertThat(documents.travellers(killed)).as("Seed %d", seed).isEqualTo(before);
    }

    /// @return whether it was in the middle of its work
    private boolean isKilled(Process service, boolean withReader) throws Exception {
        Optional<ProcessHandle> reader = reader(service);
        boolean ended = isEnded(service);
        if (withReader
                && !ended
                && reader.filter(ProcessHandle::destroyForcibly).isPresent()) {
            readersKilled++;
            ended = isEnded(service);
        }
        int status = service.destroyForcibly().waitFor();
        assertThat(status)
                .as("Status with seed %d:%n%s", seed, Files.readString(killed.resolve("output.txt")))
                .isIn(0, KILLED);
        return !ended && status == KILLED;
    }

    private boolean isEnded(Process service) throws InterruptedException {
        return service.waitFor(random.nextInt(LONGEST_WAIT), TimeUnit.MILLISECONDS);
    }

    /// Waits until files are read, which is when a process is there to read them.
    private static Optional<ProcessHandle> reader(Process service) throws InterruptedException {
        Optional<ProcessHandle> reader = readers(service);
        while (reader.isEmpty() && !service.waitFor(20, TimeUnit.MILLISECONDS)) {
            reader = readers(service);
        }
        return reader;
    }

    private static Optional<ProcessHandle> readers(Process service) {
        return service.descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("java"))
                        .isPresent())
                .findFirst();
    }
}
