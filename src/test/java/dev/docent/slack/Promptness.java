package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/// Slack sends again what is not acknowledged within three seconds.
final class Promptness {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    /// How long a machine may stand still that others use as well.
    private static final Duration STANDSTILL = Duration.ofSeconds(20);

    private Promptness() {}

    static void isKept(List<Duration> acknowledgements) {
        List<Duration> sorted = acknowledgements.stream().sorted().toList();
        assertThat(sorted.get(sorted.size() * 9 / 10)).as("nine in ten").isLessThan(LIMIT);
        assertThat(sorted.getLast()).as("all").isLessThan(STANDSTILL);
    }
}
