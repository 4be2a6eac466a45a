package dev.docent.retrieval;

import java.time.Duration;

/// A step that ran on the way to an answer, and how long it took.
public record Stage(String name, Duration took) {

    /// Not all documents had been read when the evidence was looked for.
    public static final Stage BACKLOG = new Stage("documents: being read", Duration.ZERO);
}
