package dev.docent.chat;

import java.util.concurrent.atomic.AtomicInteger;

/// Whether a model begins within a thought. Somebody may have it say the end of a thought that it never had, so that
/// is believed only once it was heard in several answers in a row.
final class ThoughtHabit {

    private static final int ENOUGH = 2;

    private final AtomicInteger inARow = new AtomicInteger();

    boolean isKnown() {
        return inARow.get() >= ENOUGH;
    }

    /// An answer ended a thought that it had not begun.
    void seen() {
        inARow.updateAndGet(known -> Math.min(ENOUGH, known + 1));
    }

    /// A whole answer ended no such thought.
    void missed() {
        inARow.set(0);
    }
}
