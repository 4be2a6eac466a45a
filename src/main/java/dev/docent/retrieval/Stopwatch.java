package dev.docent.retrieval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Notes what ran and how long it took.
final class Stopwatch {

    private final List<Stage> stages = new ArrayList<>();

    <T> T time(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        stages.add(new Stage(name, Duration.ofNanos(System.nanoTime() - start)));
        return result;
    }

    List<Stage> stages() {
        return stages;
    }
}
