package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/// Slack sends again what is not acknowledged within three seconds.
final class Promptness {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    private Promptness() {}

    static void isKept(List<Duration> acknowledgements) {
        assertThat(acknowledgements).allSatisfy(took -> assertThat(took).isLessThan(LIMIT));
    }
}
