package dev.docent.time;

/// How sure it is which of several days is meant.
final class Certainty {

    static final double SURE = 0.9;
    static final double LIKELY = 0.8;
    static final double AMBIGUOUS = 0.7;
    static final double UNCLEAR = 0.5;

    private Certainty() {}
}
