package dev.docent.retrieval;

import dev.docent.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Notes what ran and how long it took.
final class Stopwatch {

    private final List<Stage> stages = new ArrayList<>();

    <T> T time(String name, Supplier<T> work) {
        return time(name, work, _ -> name);
    }

    /// @param expected what the stage is called where it fails
    /// @param name tells from what came of it what the stage is called
    <T> T time(String expected, Supplier<T> work, Function<T, String> name) {
        long start = System.nanoTime();
        T result = Trace.step(expected, work, name);
        stages.add(new Stage(name.apply(result), Duration.ofNanos(System.nanoTime() - start)));
        return result;
    }

    List<Stage> stages() {
        return stages;
    }
}
