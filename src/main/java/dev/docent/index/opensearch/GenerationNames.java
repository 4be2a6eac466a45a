package dev.docent.index.opensearch;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

/// Names generations such that a name tells when it was given.
final class GenerationNames {

    /// To write a document's passages never takes as long.
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String END = "_";

    private final Clock clock;

    GenerationNames(Clock clock) {
        this.clock = clock;
    }

    String next() {
        return HexFormat.of().toHexDigits(clock.millis()) + END + UUID.randomUUID();
    }

    /// @return whether it was begun so long ago that it is the current one by now, or never will be; false for a name
    ///     that does not tell
    boolean isOld(String generation) {
        int end = generation.indexOf(END);
        return end > 0
                && HexFormat.fromHexDigitsToLong(generation, 0, end)
                        < clock.instant().minus(LONGEST).toEpochMilli();
    }
}
