package dev.docent.retrieval;

import java.time.Duration;

/// A step that ran on the way to an answer, and how long it took.
public record Stage(String name, Duration took) {}
