package dev.docent.answer;

import java.util.List;
import java.util.OptionalDouble;

/// How the best of what was found stands, by itself and beside the rest.
///
/// @param margin by how much the reader prefers its words to "no answer"
/// @param meaning how near its passage is to the question in meaning, from 0 to 1
/// @param gap by how much its log odds are ahead of the next different answer's, from 0 to 8
/// @param lead by how much the reader prefers it to the best different answer of another passage, from -10 to 10; 0 if
///     there is none
/// @param names how many names and numbers the question has, 4 at the most
/// @param support what further stories that say the same add
record Standing(double margin, double meaning, double gap, double lead, double names, double support) {

    private static final double MOST_GAP = 8;
    private static final double MOST_LEAD = 10;
    private static final double MOST_NAMES = 4;

    /// What stands alone is not far ahead of anything.
    private static final double GAP_ALONE = 2;

    /// @param agreements what was found, the best first; one at least
    static Standing of(List<Agreement> agreements, AskedFor asked) {
        Agreement first = agreements.getFirst();
        Signals signals = first.strongest().signals();
        return new Standing(
                signals.margin(),
                signals.meaning(),
                gap(agreements),
                lead(agreements),
                Math.min(MOST_NAMES, asked.names().size()),
                first.support());
    }

    private static double gap(List<Agreement> agreements) {
        if (agreements.size() < 2) {
            return GAP_ALONE;
        }
        double gap = agreements.getFirst().strongest().strength()
                - agreements.get(1).strongest().strength();
        return Math.clamp(gap, 0, MOST_GAP);
    }

    private static double lead(List<Agreement> agreements) {
        Finding best = agreements.getFirst().strongest();
        OptionalDouble others = agreements.stream()
                .skip(1)
                .flatMap(agreement -> agreement.findings().stream())
                .filter(finding -> !finding.passage().equals(best.passage()))
                .mapToDouble(finding -> finding.signals().margin())
                .max();
        return others.isEmpty() ? 0 : Math.clamp(best.signals().margin() - others.getAsDouble(), -MOST_LEAD, MOST_LEAD);
    }
}
