package dev.docent.bench.instances;

/// The longest time between two answers, while there should be any.
final class Gap {

    private boolean open;
    private long last;
    private long longest;

    /// From now on there should be answers.
    synchronized void begin() {
        open = true;
        last = System.nanoTime();
    }

    synchronized void answered() {
        if (open) {
            long now = System.nanoTime();
            longest = Math.max(longest, now - last);
            last = now;
        }
    }

    /// From now on there need not be any.
    synchronized void end() {
        answered();
        open = false;
    }

    synchronized double seconds() {
        return longest / 1e9;
    }
}
