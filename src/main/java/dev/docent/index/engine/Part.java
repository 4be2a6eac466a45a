package dev.docent.index.engine;

/// The parts of a passage that hold its words, and how much a word in each counts.
public enum Part {
    TEXT(1),
    TITLE(0.6),
    HEADING(0.4);

    private final double weight;

    Part(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }
}
