package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FolderProgressTest {

    private final Run run = new Run(Clock.systemUTC(), Long.MAX_VALUE);
    private final AtomicInteger saves = new AtomicInteger();

    @Test
    void manyFilesThatAreEachDoneQuicklyAreSavedInBetween() throws Exception {
        var work = Collections.nCopies(10, CompletableFuture.completedFuture(true));

        FolderProgress.follow(work, run, saves::incrementAndGet, Duration.ZERO);

        assertThat(saves).hasValue(10);
    }

    @Test
    void aFileThatTakesLongHoldsNoSavingUp() throws Exception {
        var file = new CompletableFuture<Boolean>();

        FolderProgress.follow(
                Collections.singletonList(file),
                run,
                () -> {
                    if (saves.incrementAndGet() == 3) {
                        file.complete(true);
                    }
                },
                Duration.ofMillis(1));

        assertThat(saves.get()).isGreaterThanOrEqualTo(3);
    }
}
