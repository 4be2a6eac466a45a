package dev.docent.bench;

import dev.docent.bench.Asked.One;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Puts questions to a service, one after the other of a list and then again.
final class Arrivals {

    private static final long SEED = 42;

    private final PackedService service;
    private final List<String> questions;
    private final AtomicInteger next = new AtomicInteger();
    private final Random random = new Random(SEED);

    Arrivals(PackedService service, List<String> questions) {
        this.service = service;
        this.questions = List.copyOf(questions);
    }

    /// So many people ask, each the next question once the last is answered.
    Asked closed(int askers, Duration time) {
        Queue<One> asked = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < askers; i++) {
                people.execute(() -> {
                    while (System.nanoTime() - start < time.toNanos()) {
                        asked.add(ask(start, System.nanoTime()));
                    }
                });
            }
        }
        return Asked.of(asked, time);
    }

    /// Questions come at random, so many a second in the mean, whether or not those before are answered.
    Asked open(double perSecond, Duration time) {
        Queue<One> asked = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long due = gap(perSecond); due < time.toNanos(); due += gap(perSecond)) {
                LockSupport.parkNanos(start + due - System.nanoTime());
                long moment = start + due;
                people.execute(() -> asked.add(ask(start, moment)));
            }
        }
        return Asked.of(asked, time);
    }

    private long gap(double perSecond) {
        return (long) (-Math.log(1 - random.nextDouble()) / perSecond * 1e9);
    }

    private One ask(long start, long due) {
        int status = status(questions.get(next.getAndIncrement() % questions.size()));
        return new One((due - start) / 1e9, Report.millisecondsSince(due), status);
    }

    private int status(String question) {
        try {
            return service.ask(question);
        } catch (IOException failed) {
            return 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
