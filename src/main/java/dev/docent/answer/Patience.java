package dev.docent.answer;

import java.time.Duration;

/// How long a model is waited for. For one call.
final class Patience {

    private final GenerationProperties properties;
    private final long start = System.nanoTime();
    private long heard = start;

    Patience(GenerationProperties properties) {
        this.properties = properties;
    }

    /// The model has said something.
    void heard() {
        heard = System.nanoTime();
    }

    boolean isOver() {
        long now = System.nanoTime();
        Duration pause = heard == start ? properties.startsWithin() : properties.pausesFor();
        return now - heard > pause.toNanos()
                || now - start > properties.endsWithin().toNanos();
    }
}
