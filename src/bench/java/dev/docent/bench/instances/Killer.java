package dev.docent.bench.instances;

import dev.docent.bench.Report;
import java.io.IOException;
import java.util.Random;

/// Kills one instance or the other, never both at a time: the next is killed once the last is ready again. Some are
/// killed once more while they start.
final class Killer {

    private static final int SHORTEST_PEACE_MS = 2_000;
    private static final int LONGEST_PEACE_MS = 12_000;
    private static final int LONGEST_START_MS = 8_000;
    private static final int AGAIN_EVERY = 3;

    private final Instances instances;
    private final Random random;
    private int kills;

    Killer(Instances instances, Random random) {
        this.instances = instances;
        this.random = random;
    }

    int kills() {
        return kills;
    }

    void work() throws InterruptedException, IOException {
        Thread.sleep(peace());
        while (instances.goesOn()) {
            Instance victim = instances.any(random);
            kill(victim);
            if (random.nextInt(AGAIN_EVERY) == 0) {
                Thread.sleep(random.nextInt(LONGEST_START_MS));
                kill(victim);
            }
            victim.awaitReady();
            Thread.sleep(peace());
        }
    }

    private int peace() {
        return SHORTEST_PEACE_MS + random.nextInt(LONGEST_PEACE_MS - SHORTEST_PEACE_MS);
    }

    private void kill(Instance victim) throws IOException {
        kills++;
        Report.line("kill " + kills + ": " + victim.name());
        victim.kill();
    }
}
