package dev.docent.slack.call;

import java.time.Duration;

/// Says when it is time for more of an answer.
final class Pulse {

    private long last;

    /// Something was just shown.
    void beat() {
        last = System.nanoTime();
    }

    /// @return whether the last time is that long ago; then this is the last time
    boolean isDue(Duration every) {
        boolean isDue = System.nanoTime() - last >= every.toNanos();
        if (isDue) {
            beat();
        }
        return isDue;
    }
}
