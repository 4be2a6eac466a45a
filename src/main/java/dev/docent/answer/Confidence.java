package dev.docent.answer;

import java.util.List;
import java.util.OptionalDouble;

/// How likely an answer is right, from all that was found: not only what speaks for it, but also how far it is ahead of
/// the
/// next different one, and of what other passages offer.
///
/// The weights were fitted by logistic regression on the best finding of 1,499 questions with known answers, from four
/// sets
/// that weigh the same (XQuAD, SQuAD 2.0's kind, Natural Questions, TimeQA).
final class Confidence {

    private static final double MOST_GAP = 8;
    private static final double MOST_WORDS = 8;
    private static final double MOST_NAMES = 4;
    private static final double MOST_LEAD = 10;

    /// What stands alone is neither ahead of anything nor behind.
    private static final double GAP_ALONE = 2;

    /// Another story that says the same counts a little.
    private static final double A_STORY = 0.2;

    private static final int MOST_STORIES = 3;

    private Confidence() {}

    /// @param agreements what was found, the answer first
    /// @return from 0 to 1; 0 if nothing was found
    static double of(List<Agreement> agreements, AskedFor asked) {
        if (agreements.isEmpty()) {
            return 0;
        }
        Finding best = agreements.getFirst().best();
        double logOdds = -7.58
                + 0.159 * best.signals().margin()
                + 9.13 * best.signals().meaning()
                + 0.89 * best.signals().repeats()
                + 0.228 * gap(agreements)
                + 0.032 * lead(best, agreements)
                - 0.036 * Math.min(MOST_WORDS, Words.count(best.words()))
                - 0.18 * Math.min(MOST_NAMES, asked.names().size())
                + A_STORY * Math.min(MOST_STORIES, agreements.getFirst().stories() - 1);
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// By how much it is likelier than the next different answer.
    private static double gap(List<Agreement> agreements) {
        return agreements.size() < 2
                ? GAP_ALONE
                : Math.clamp(
                        agreements.getFirst().best().strength()
                                - agreements.get(1).best().strength(),
                        0,
                        MOST_GAP);
    }

    /// By how much the reader prefers it to the best different answer that it finds in other passages; 0 if there is
    /// none.
    private static double lead(Finding best, List<Agreement> agreements) {
        OptionalDouble others = agreements.stream()
                .skip(1)
                .flatMap(agreement -> agreement.findings().stream())
                .filter(finding -> !finding.passage().equals(best.passage()))
                .mapToDouble(finding -> finding.signals().margin())
                .max();
        return others.isEmpty() ? 0 : Math.clamp(best.signals().margin() - others.getAsDouble(), -MOST_LEAD, MOST_LEAD);
    }
}
