package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CalmTest {

    private final Calm calm = new Calm(Duration.ofSeconds(2), Duration.ofSeconds(30));

    private static Duration at(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }

    @Test
    void aBurstIsLookedAtOnceWhenItIsOver() {
        for (int i = 0; i < 1_000; i++) {
            calm.changed(at(i / 100.0));
        }

        assertThat(calm.due()).contains(at(9.99 + 2));
    }

    @Test
    void whereSomethingChangesAllTheTimeALookIsTakenNevertheless() {
        for (int i = 0; i < 60; i++) {
            calm.changed(at(i));
        }

        assertThat(calm.due()).contains(at(30));
    }

    @Test
    void nothingIsDueOnceItWasLookedAt() {
        calm.changed(at(1));

        calm.looked();

        assertThat(calm.due()).isEmpty();
    }
}
