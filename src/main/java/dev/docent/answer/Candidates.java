package dev.docent.answer;

import dev.docent.answer.AskedFor.Form;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gathers what may answer a question.
final class Candidates {

    private static final Pattern LISTED = Pattern.compile("[,;]|\\band\\b");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\S+(?: \\p{Lu}\\S+)+");

    private static final Pattern AHEAD =
            Pattern.compile("(,[^,.;\\n]+,)?\\s+(may|might|plans? to|hopes? to|wants? to)\\b");

    /// Words by which a question asks for what may be or will be.
    private static final Pattern OPEN = Pattern.compile(
            "\\b((?-i:may)|might|can|could|will|would|should|shall|must|is|are|do|does|plan\\w*|hop\\w+|want\\w*|possibl\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THINGS = Pattern.compile(
            "^\\W*(what|which) (?!(numbers|figures|years|dates|ages|scores|sizes|odds|times|days|months|hours|results|rooms|pages"
                    + "|sections|chapters|values|rates|floors|levels)\\b)\\p{L}+s (do|does|did|are|were|have|has|had|was|will|can|must|should)\\b",
            Pattern.CASE_INSENSITIVE);

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

    /// @param entries where a document answers the same question
    /// @return what was found, the answer first
    List<Agreement> of(String question, AskedFor asked, Evidence evidence, QuestionEntries entries) {
        List<Finding> found = admitted(question, people(question, asked, findings.in(evidence, asked)));
        List<Finding> counted = AskedNumbers.in(question).first(found);
        return grouped(question, entries.first(Definitions.first(question, asked, counted)));
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

    /// "Who met Liu Jianchao?" does not ask for him, though a list names him among others; "Who else was there when Dar
    /// met Wang?" asks for nobody whom it names even by a part of the name.
    private static List<Finding> people(String question, AskedFor asked, List<Finding> found) {
        if (asked.form() != Form.NAME) {
            return found;
        }
        boolean isForFurther = AskingWord.isForFurther(question);
        List<Finding> saying = new Rosters(asked).without(found);
        return saying.stream()
                .filter(finding -> !isAhead(question, finding))
                .filter(finding -> !isListWithNameOf(question, listed(finding)))
                .filter(finding -> !isForFurther || Words.share(asked.names(), Words.topics(finding.words())) == 0)
                .toList();
    }

    /// "Muttaqi, who acts as minister, may travel to Beijing" does not tell who travelled.
    private static boolean isAhead(String question, Finding finding) {
        return !OPEN.matcher(question).find()
                && AHEAD.matcher(finding.text().substring(finding.span().end())).lookingAt();
    }

    /// @return the words with those beside which they stand in a cell of a table
    private static String listed(Finding finding) {
        int offset = finding.span().start();
        return TableCells.at(finding.passage(), offset)
                .map(row -> row.cells().get(row.columnAt(offset)).words())
                .orElse(finding.words());
    }

    private static boolean isListWithNameOf(String question, String words) {
        List<String> items = LISTED.splitAsStream(words).map(String::strip).toList();
        return items.size() > 1
                && items.stream().allMatch(item -> FULL_NAME.matcher(item).matches())
                && items.stream().anyMatch(question::contains);
    }

    /// A question for a price is not answered with a weight, nor "which posts" with how many.
    private static List<Finding> admitted(String question, List<Finding> found) {
        Optional<Measure> measure = Measure.of(question);
        boolean forThings = THINGS.matcher(question).find();
        return found.stream()
                .filter(finding -> measure.map(it -> it.admits(finding.value())).orElse(true))
                .filter(finding -> !forThings
                        || finding.value().quantity().filter(Quantity::isCount).isEmpty())
                .toList();
    }
}
