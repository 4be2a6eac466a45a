package dev.docent.answer;

/// How likely words answer a question, as far as they and their passage alone tell: a logistic curve over what speaks
/// for them. It puts what was found in order.
///
/// The weights were fitted by logistic regression on questions with known answers, a quarter of them
/// unanswerable. That the passage's share of the topics counts against it is no slip: with nearness in meaning
/// held equal, a passage that merely repeats the question's words is a worse sign.
final class Likelihood {

    /// What is less likely is not said as one side of several, or added to what is said.
    static final double LEAST = 0.30;

    private static final double DOUBT = 6;

    private Likelihood() {}

    /// @return the logarithm of the odds that the words are the answer
    static double logOdds(Signals signals) {
        return -9.3
                + 0.34 * signals.margin()
                + 9.0 * signals.meaning()
                + 1.6 * signals.words()
                - 0.7 * signals.passage()
                + 0.2 * signals.sentence()
                + 0.8 * signals.names()
                + 0.2 * signals.fits()
                - 0.85 * signals.repeats();
    }

    /// @return how likely the best of them answers, helped a little by each further story that says the same
    static double of(Agreement agreement) {
        return probability(agreement.strongest().strength() + agreement.support());
    }

    /// A model that has read the passages says so less often of a question that they answer than of another one; how
    /// much less often is set by hand, for a model that is neither the best nor the worst.
    ///
    /// @param probability how likely an answer is right
    /// @return how likely it is right if a chat model says that the passages do not answer
    static double doubted(double probability) {
        return probability / (probability + DOUBT * (1 - probability));
    }

    /// @param probability how likely an answer is there
    /// @return how likely it is there if a chat model gives one that the passages support
    static double affirmed(double probability) {
        return DOUBT * probability / (DOUBT * probability + 1 - probability);
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
