package dev.docent.answer;

import dev.docent.answer.GenerationProperties.Limits;
import java.time.Duration;

/// How long a model is waited for. For one call.
final class Patience {

    private final Limits limits;
    private final long start = System.nanoTime();
    private Duration silence = Duration.ZERO;
    private boolean hasSpoken;

    Patience(Limits limits) {
        this.limits = limits;
    }

    /// The model has said something.
    void heard() {
        silence = Duration.ZERO;
        hasSpoken = true;
    }

    /// The model was waited for in vain. Time in which nobody waited is none of its silence.
    void waited(Duration time) {
        silence = silence.plus(time);
    }

    /// @return for how long the model has said nothing
    Duration silence() {
        return silence;
    }

    boolean isOver() {
        Duration longest = hasSpoken ? limits.pausesFor() : limits.startsWithin();
        return silence.compareTo(longest) > 0
                || System.nanoTime() - start > limits.endsWithin().toNanos();
    }
}
