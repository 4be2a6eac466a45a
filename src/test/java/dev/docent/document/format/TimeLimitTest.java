package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.UnreadableDocumentException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    @Test
    void workThatHangsIsGivenUpAndInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        TimeLimit limit = new TimeLimit(Duration.ofMillis(20));

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> limit.run(() -> hang(interrupted)))
                .withMessageContaining("given up");
        interrupted.await();
    }

    private static String hang(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
            return "never";
        } catch (InterruptedException stopped) {
            interrupted.countDown();
            return "stopped";
        }
    }
}
