package dev.docent.prompt;

/// A part of a template, under a heading of its own.
public enum Section {
    /// What the model is told of its job.
    SYSTEM("# System"),
    /// How one passage is shown; put in as often as there are passages.
    PASSAGE("# Passage"),
    /// What the model is given to work on.
    USER("# User");

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
