package dev.docent.answer;

/// How likely words answer a question: a logistic curve over what speaks for them. The weights were fitted on questions
/// with known answers, answerable and not.
final class Confidence {

    private Confidence() {}

    /// @return the logarithm of the odds that the words are the answer
    static double logOdds(Signals signals) {
        return -6.2
                + 0.30 * signals.margin()
                + 2.0 * signals.meaning()
                + 0.6 * signals.words()
                + 1.0 * signals.passage()
                + 1.0 * signals.sentence()
                + 1.0 * signals.names()
                + 1.0 * signals.fits()
                - 1.0 * signals.repeats();
    }

    /// @return how likely the best of them answers, helped a little by each further document that says the same
    static double of(Agreement agreement) {
        return probability(agreement.best().strength() + 0.2 * Math.min(3, agreement.documents() - 1));
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
