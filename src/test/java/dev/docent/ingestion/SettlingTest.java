package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.SettableClock;
import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final SettableClock clock = SettableClock.at(NOON.toString());
    private final Settling settling = new Settling(Duration.ofSeconds(2), clock);

    private static Listed file(long bytes, Instant modified) {
        var file = new DocumentFile(new DocumentId("a"), "a.txt", Collection.DEFAULT, Path.of("a.txt"));
        return new Listed(file, new Stamp(bytes, TimeUnit.MILLISECONDS.toNanos(modified.toEpochMilli())));
    }

    @Test
    void aFileThatWasWrittenLongAgoIsSettledAtOnce() {
        assertThat(settling.isSettled(file(1, NOON.minusSeconds(2)))).isTrue();
    }

    @Test
    void aFileThatWasJustWrittenIsNot() {
        assertThat(settling.isSettled(file(1, NOON.minusMillis(1_900)))).isFalse();
    }

    @Test
    void aFileFromTheFutureIsSettledOnceItHasBeenSeenUnchangedForAWhile() {
        Listed file = file(1, NOON.plusSeconds(3_600));
        boolean first = settling.isSettled(file);
        clock.pass(Duration.ofSeconds(2));

        boolean second = settling.isSettled(file);

        assertThat(first).isFalse();
        assertThat(second).isTrue();
    }

    @Test
    void aFileThatGrowsIsNeverSettled() {
        for (int size = 1; size < 10; size++) {
            assertThat(settling.isSettled(file(size, NOON.plusSeconds(3_600)))).isFalse();
            clock.pass(Duration.ofSeconds(3));
        }
    }
}
