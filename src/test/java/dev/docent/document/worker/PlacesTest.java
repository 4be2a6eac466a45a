package dev.docent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.format.ReadingSettings;
import dev.docent.document.worker.Places.Place;
import dev.docent.model.embedding.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class PlacesTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration WORK = Duration.ofMillis(10);

    private final Set<Place> taken = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean enough = new AtomicBoolean();

    /// With files that take no time at all, one thread could take the only place again before the other woke up.
    @Test
    void twoThreadsThatHardlyPauseGetAPlaceEach() {
        try (Places places = new Places(2, PATIENCE);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            threads.execute(() -> takeAgainAndAgain(places));
            threads.execute(() -> takeAgainAndAgain(places));
            try {
                Waiting.until(() -> taken.size() == 2);
            } finally {
                enough.set(true);
            }
        }
    }

    @Test
    void oneThreadAloneKeepsToOnePlace() throws Exception {
        try (Places places = new Places(2, Duration.ZERO)) {
            for (int i = 0; i < 100; i++) {
                takeOnce(places);
            }
        }
        assertThat(taken).hasSize(1);
    }

    @Test
    void aWorkerThatReadsForLongGivesWayToAFasterOne(@TempDir Path folder) throws Exception {
        try (Places places = new Places(1)) {
            Place place = places.take();
            Worker first = place.worker(compilation -> started(folder, compilation));
            place.count(Duration.ofMillis(100));
            assertThat(place.worker(compilation -> started(folder, compilation)))
                    .isSameAs(first);

            place.count(Duration.ofMinutes(1));
            Worker faster = place.worker(compilation -> started(folder, compilation));

            assertThat(first.compilation()).isEqualTo(Compilation.QUICK);
            assertThat(faster.compilation()).isEqualTo(Compilation.THOROUGH);
            Waiting.until(() -> !first.isAlive());
            assertThat(place.worker(compilation -> started(folder, compilation)))
                    .isSameAs(faster);
        }
    }

    private static Worker started(Path folder, Compilation compilation) {
        try {
            Process process = new WorkerCommand(DataSize.ofMegabytes(64)).start(folder, compilation);
            return new Worker(process, compilation, ReadingSettings.USUAL);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void takeAgainAndAgain(Places places) {
        try {
            while (!enough.get()) {
                takeOnce(places);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeOnce(Places places) throws InterruptedException {
        Place place = places.take();
        taken.add(place);
        long end = System.nanoTime() + WORK.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        places.giveBack(place);
    }
}
