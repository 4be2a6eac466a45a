package dev.docent.answer;

import java.util.List;

/// How likely an answer is right, from all that was found: a logistic curve over how the answer stands there.
///
/// The weights were fitted by logistic regression (`src/training/confidence.py`); that of `support` is set by hand, and
/// the constant is greater by 0.2: without that, what is said is right more often than its confidence says.
final class Confidence {

    /// Of what stands where the question names it, a cell by its row and column: set by hand.
    static final double IF_NAMED = 0.65;

    private Confidence() {}

    /// @param agreements what was found, the answer first
    /// @return from 0 to 1; 0 if nothing was found
    static double of(List<Agreement> agreements, AskedFor asked) {
        return agreements.isEmpty() ? 0 : of(Standing.of(agreements, asked));
    }

    private static double of(Standing standing) {
        return Likelihood.probability(-7.294
                + 0.114 * standing.margin()
                + 8.833 * standing.meaning()
                + 0.323 * standing.gap()
                + 0.020 * standing.lead()
                - 0.128 * standing.names()
                + standing.support());
    }
}
