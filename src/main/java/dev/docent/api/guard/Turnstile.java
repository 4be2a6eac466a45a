package dev.docent.api.guard;

import java.time.Duration;

/// Lets in as many questions as can be answered soon. Safe for use by many threads.
public interface Turnstile {

    /// What is said to those who are turned away.
    String FULL = "There are more questions than can be answered now; ask again later.";

    /// Lets a question in, unless there is too much to do.
    ///
    /// @return whether it is let in; then [#leave()] says that it is answered
    boolean enter();

    void leave();

    /// @return how long a question that comes now would wait for its turn
    Duration expectedWait();
}
