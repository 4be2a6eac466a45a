package dev.docent.retrieval;

import dev.docent.reader.Reading;

/// How well a passage that was read fits the query.
final class Relevance {

    private static final double WORDS = 10;
    private static final double MEANING = 10;
    private static final double TIME = 5;

    private Relevance() {}

    /// The reader's margin over "no answer", helped by both searches and by the days it is about.
    static double of(Candidate candidate, Reading reading) {
        double margin = reading.spans().isEmpty() ? -20 : reading.margin();
        return margin + WORDS * candidate.wordsShare() + MEANING * candidate.meaning() + TIME * candidate.time();
    }
}
