package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentReader;
import dev.docent.ingestion.IngestionReport.State;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be asked of an ingestion while it reads.
class RunUnderWayTest {

    @TempDir
    Path home;

    private final MemoryIndex index = new MemoryIndex();

    @Test
    void askingForARunWhileOneWaitsJoinsIt() throws Exception {
        var readingBegan = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (Workplace place = held(readingBegan, goOn)) {
            place.write("a.txt", "one");
            FolderIngestion held = place.ingestion;
            IngestionReport running = held.start();
            readingBegan.await();

            IngestionReport waiting = held.start();
            IngestionReport joined = held.start();

            assertThat(waiting.id()).isNotEqualTo(running.id()).isEqualTo(joined.id());
            goOn.countDown();
            assertThat(held.await(joined.id()).state()).isEqualTo(State.DONE);
        }
    }

    @Test
    void itIsBehindWhileSomethingNewIsNotTakenIn() throws Exception {
        var readingBegan = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (Workplace place = held(readingBegan, goOn)) {
            place.write("a.txt", "one");
            assertThat(place.ingestion.isBehind()).isFalse();
            IngestionReport running = place.ingestion.start();
            readingBegan.await();
            assertThat(place.ingestion.isBehind()).isTrue();

            goOn.countDown();
            place.ingestion.await(running.id());
            assertThat(place.ingestion.isBehind()).isFalse();
        }
    }

    @Test
    void closingLetsTheFileInHandComeToItsEndAndBeginsNoOther() throws Exception {
        var readingBegan = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Workplace held = held(readingBegan, goOn);
        held.write("a.txt", "one");
        held.write("b.txt", "two");
        held.ingestion.start();
        readingBegan.await();

        Thread closing = Thread.ofPlatform().start(held::close);
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closing.join();

        assertThat(index.texts()).hasSize(1);
        assertThat(index.flushed()).isTrue();
    }

    /// An ingestion that reads nothing until it may go on.
    private Workplace held(CountDownLatch readingBegan, CountDownLatch goOn) {
        DocumentReader reader = file -> {
            readingBegan.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return PlainDocuments.read(file);
        };
        return Workplace.reading(home, index, reader);
    }
}
