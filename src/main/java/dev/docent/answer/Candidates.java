package dev.docent.answer;

import dev.docent.answer.AskedFor.Form;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.util.Comparator;
import java.util.List;

/// Gathers what may answer a question.
final class Candidates {

    private final DateExpressions dates;
    private final Findings findings;

    Candidates(DateExpressions dates) {
        this.dates = dates;
        this.findings = new Findings(dates);
    }

    /// @return the days that the question names
    AskedDays days(String question) {
        return AskedDays.in(question, dates);
    }

    /// @return what was found, the answer first
    List<Agreement> of(String question, AskedFor asked, Evidence evidence) {
        List<Finding> found = admitted(question, others(question, asked, findings.in(evidence, asked)));
        return grouped(question, Definitions.first(question, asked, found));
    }

    /// @return the same without what timelines say of other days than those
    List<Agreement> within(AskedDays days, String question, AskedFor asked, List<Agreement> agreements) {
        List<Finding> found = agreements.stream()
                .flatMap(agreement -> agreement.findings().stream())
                .toList();
        List<Finding> within = found.stream()
                .filter(days::admit)
                .sorted(Comparator.comparingDouble(Finding::strength).reversed())
                .toList();
        return within.size() == found.size()
                ? agreements
                : grouped(question, Definitions.first(question, asked, within));
    }

    private static List<Agreement> grouped(String question, List<Finding> found) {
        List<Agreement> agreements = Agreement.group(found);
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
