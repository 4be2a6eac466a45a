package dev.docent.answer;

import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.util.List;

/// Gathers what may answer a question.
final class Candidates {

    private final Findings findings;

    Candidates(DateExpressions dates) {
        this.findings = new Findings(dates);
    }

    /// @return what was found, the answer first
    List<Agreement> of(String question, AskedFor asked, Evidence evidence) {
        return Agreement.group(Definitions.first(question, asked, admitted(question, findings.in(evidence, asked))));
    }

    /// A question for a price is not answered with a weight.
    private static List<Finding> admitted(String question, List<Finding> found) {
        return Measure.of(question)
                .map(measure -> found.stream()
                        .filter(finding -> measure.admits(finding.value()))
                        .toList())
                .orElse(found);
    }
}
