package dev.docent.trace;

import java.util.function.Function;
import java.util.function.Supplier;

/// Where the steps of a piece of work are written down, each with its beginning and its end.
public interface Spans {

    /// Runs a step within the one that runs now.
    ///
    /// @param expected what the step is called until it is over, and where it fails
    /// @param name tells from what came of the step what it is called
    <T> T step(String expected, Supplier<T> work, Function<T, String> name);

    /// Says something about the step that runs now; what is said last of a kind counts.
    void note(String kind, String value);
}
