package dev.docent.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReadingThreadsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void theyHaveEndedOnlyWhenNothingIsReadAnyMore() throws Exception {
        var threads = new ReadingThreads(1);
        var isBegun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        Future<Reading> read = threads.submit(
                () -> {
                    isBegun.countDown();
                    mayEnd.await();
                    return new Reading(List.of(), 0);
                },
                1);
        isBegun.await();
        Future<Reading> waits = threads.submit(() -> new Reading(List.of(), 0), 1);

        assertThat(threads.end(Duration.ofMillis(1))).isFalse();
        assertThat(waits.isCancelled()).isTrue();
        mayEnd.countDown();
        assertThat(threads.end(LONG)).isTrue();
        assertThat(read.get().spans()).isEmpty();
    }
}
