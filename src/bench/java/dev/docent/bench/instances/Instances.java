package dev.docent.bench.instances;

import java.util.List;
import java.util.Random;

/// The instances, until the end of the load.
final class Instances {

    private static final int PAUSE_MS = 100;
    private static final int TURNED_AWAY_PAUSE_MS = 1_000;

    private final List<Instance> all;
    private volatile boolean ended;

    Instances(List<Instance> all) {
        this.all = List.copyOf(all);
    }

    List<Instance> all() {
        return all;
    }

    /// @return any of them, whether it lives or not
    Instance any(Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /// @return one that is ready, once there is one
    Instance ready(Random random) throws InterruptedException {
        Instance one = any(random);
        while (!one.isReady()) {
            pause();
            one = any(random);
        }
        return one;
    }

    /// Waits for longer where that was asked for.
    static void pause(Outcome after) throws InterruptedException {
        Thread.sleep(after instanceof Outcome.Refused ? TURNED_AWAY_PAUSE_MS : PAUSE_MS);
    }

    static void pause() throws InterruptedException {
        Thread.sleep(PAUSE_MS);
    }

    boolean goesOn() {
        return !ended;
    }

    void end() {
        ended = true;
    }
}
