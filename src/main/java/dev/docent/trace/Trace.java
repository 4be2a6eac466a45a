package dev.docent.trace;

import java.util.function.Function;
import java.util.function.Supplier;

/// The trace that is followed on the calling thread, if there is one.
public final class Trace {

    private static final ScopedValue<Spans> FOLLOWED = ScopedValue.newInstance();

    private Trace() {}

    /// Runs work whose steps are written down.
    ///
    /// @param name what the work as a whole is called
    public static <T> T follow(Spans spans, String name, Supplier<T> work) {
        return ScopedValue.where(FOLLOWED, spans).call(() -> spans.step(name, work, _ -> name));
    }

    /// Runs a step; where a trace is followed, it is seen there while it runs.
    public static <T> T step(String name, Supplier<T> work) {
        return step(name, work, _ -> name);
    }

    /// Runs a step; where a trace is followed, it is seen there while it runs.
    ///
    /// @param expected what the step is called until it is over, and where it fails
    /// @param name tells from what came of it what the step is called
    public static <T> T step(String expected, Supplier<T> work, Function<T, String> name) {
        return FOLLOWED.isBound() ? FOLLOWED.get().step(expected, work, name) : work.get();
    }

    /// Says something about the step that runs now, where a trace is followed.
    public static void note(String kind, String value) {
        if (FOLLOWED.isBound()) {
            FOLLOWED.get().note(kind, value);
        }
    }
}
