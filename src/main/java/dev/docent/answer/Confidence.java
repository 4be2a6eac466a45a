package dev.docent.answer;

/// How likely a finding answers the question: a logistic curve over what speaks for it.
final class Confidence {

    private static final double BASE = -1.4;
    private static final double MARGIN = 0.35;
    private static final double COVERAGE = 2.0;
    private static final double DOCUMENTS = 0.2;

    private Confidence() {}

    static double of(String question, Agreement agreement) {
        Finding best = agreement.best();
        double score = BASE
                + MARGIN * Math.clamp(best.margin(), -10, 15)
                + COVERAGE * coverage(question, best)
                + DOCUMENTS * Math.min(3, agreement.documents() - 1);
        return 1 / (1 + Math.exp(-score));
    }

    /// @return the share of the question's topics that stand in the passage or its title
    static double coverage(String question, Finding finding) {
        var asked = Words.topics(question);
        if (asked.isEmpty()) {
            return 1;
        }
        var match = finding.passage().match();
        var there = Words.topics(match.document().title() + "\n"
                + match.passage().location().heading() + "\n" + match.passage().text());
        return (double) asked.stream().filter(there::contains).count() / asked.size();
    }
}
