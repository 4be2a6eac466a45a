package dev.docent.answer;

import dev.docent.answer.AskedFor.Form;
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
        List<Finding> found = admitted(question, others(question, asked, findings.in(evidence, asked)));
        List<Agreement> agreements = Agreement.group(Definitions.first(question, asked, found));
        if (AskingWord.isForPeople(question)) {
            agreements.forEach(Agreement::putFullNameFirst);
        }
        return agreements;
    }

    /// "Who else was there when Dar met Wang?" asks for nobody whom it names.
    private static List<Finding> others(String question, AskedFor asked, List<Finding> found) {
        return asked.form() == Form.NAME && AskingWord.isForFurther(question)
                ? found.stream()
                        .filter(finding -> Words.share(asked.names(), Words.topics(finding.words())) == 0)
                        .toList()
                : found;
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
