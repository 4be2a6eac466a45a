package dev.docent.api;

import dev.docent.retrieval.Load;
import java.time.Duration;

/// As much to do as a test says.
final class FakeLoad implements Load {

    volatile Duration wait = Duration.ZERO;

    @Override
    public Duration expectedWait() {
        return wait;
    }
}
