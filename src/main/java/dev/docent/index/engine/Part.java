package dev.docent.index.engine;

/// The parts of a passage that hold its words, and how much a word in each counts.
public enum Part {
    TEXT(0, 1),
    TITLE(1, 0.6),
    HEADING(2, 0.4);

    private final int number;
    private final double weight;

    Part(int number, double weight) {
        this.number = number;
        this.weight = weight;
    }

    /// @return what it is called where numbers are short: 0, 1, 2
    public int number() {
        return number;
    }

    public double weight() {
        return weight;
    }
}
