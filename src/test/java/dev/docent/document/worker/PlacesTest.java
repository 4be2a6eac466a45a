package dev.docent.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.worker.Places.Place;
import dev.docent.model.embedding.Waiting;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

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
