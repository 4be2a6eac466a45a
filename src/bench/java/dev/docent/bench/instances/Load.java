package dev.docent.bench.instances;

import dev.docent.bench.Report;
import dev.docent.bench.instances.Talker.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Everything that happens to the instances at the same time: questions, conversations, changes and kills.
final class Load {

    private static final int ASKERS = 2;
    private static final int TALKERS = 1;
    private static final int CHANGE_EVERY_MS = 1_500;
    private static final int TELL_EVERY_S = 10;

    private final Instances instances;
    private final KnownAnswers known;
    private final MovingDocuments moving;
    private final Random random;
    private final Killer killer;
    private final Tally tally = new Tally();
    private final Queue<Transcript> transcripts = new ConcurrentLinkedQueue<>();
    private final Set<String> opinions = ConcurrentHashMap.newKeySet();

    Load(Instances instances, KnownAnswers known, MovingDocuments moving, int seed) {
        this.instances = instances;
        this.known = known;
        this.moving = moving;
        this.random = new Random(seed);
        this.killer = new Killer(instances, fork());
    }

    private Random fork() {
        return new Random(random.nextLong());
    }

    interface Work {
        void run() throws Exception;
    }

    void run(Nodes nodes, int minutes) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            tally.begin();
            instances.all().forEach(instance -> instance.gap().begin());
            for (int i = 0; i < ASKERS; i++) {
                all.add(begin(new Asker(instances, known, tally, opinions, fork())::work, threads));
            }
            for (int i = 0; i < TALKERS; i++) {
                all.add(begin(new Talker(instances, known, tally, transcripts, fork())::work, threads));
            }
            all.add(begin(this::change, threads));
            all.add(begin(killer::work, threads));
            watch(minutes * 30);
            tally.nodeKilled();
            nodes.killOne(random);
            watch(minutes * 30);
            instances.end();
            tally.end();
            instances.all().forEach(instance -> instance.gap().end());
            for (Future<?> one : all) {
                one.get();
            }
        }
        for (Instance instance : instances.all()) {
            instance.awaitReady();
        }
    }

    private static Future<?> begin(Work work, ExecutorService threads) {
        Callable<Boolean> task = () -> {
            work.run();
            return true;
        };
        return threads.submit(task);
    }

    private void change() throws Exception {
        while (instances.goesOn()) {
            moving.change();
            Thread.sleep(CHANGE_EVERY_MS);
        }
    }

    private void watch(int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            Thread.sleep(Math.clamp((end - System.nanoTime()) / 1_000_000, 1, TELL_EVERY_S * 1_000));
            Report.line(killer.kills() + " kills, " + tally.progress() + ", " + transcripts.size() + " conversations, "
                    + moving.progress());
        }
    }

    Instances instances() {
        return instances;
    }

    Tally tally() {
        return tally;
    }

    MovingDocuments moving() {
        return moving;
    }

    Queue<Transcript> transcripts() {
        return transcripts;
    }

    Set<String> opinions() {
        return opinions;
    }

    void report() {
        Report.figure("kills", killer.kills(), "");
        for (Instance instance : instances.all()) {
            List<Double> starts = instance.starts();
            Report.figure("starts of " + instance.name() + " until ready, p50", Report.median(starts), "s");
            Report.figure("the longest of them", Report.percentile(starts, 100), "s");
            Report.figure(
                    "longest time without an answer of it while ready",
                    instance.gap().seconds(),
                    "s");
        }
        tally.report();
    }
}
