package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Occasions.Occasion;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Decides what is to be said to a question that asks for one thing.
final class Drafting {

    private final AnswerProperties properties;
    private final DatedHeading headings;
    private final Candidates candidates;
    private final Occasions occasions;
    private final PeriodDrafting periods;
    private final RestOfDocuments documents;
    private final PlainDrafting plainly;
    private final Whether whether = new Whether();

    /// @param documents where lists go on behind the passages that were found
    Drafting(
            AnswerProperties properties,
            DateExpressions expressions,
            Candidates candidates,
            Occasions occasions,
            PeriodDrafting periods,
            RestOfDocuments documents) {
        this.properties = properties;
        this.headings = new DatedHeading(expressions, documents);
        this.candidates = candidates;
        this.occasions = occasions;
        this.periods = periods;
        this.documents = documents;
        this.plainly = new PlainDrafting(properties, documents);
    }

    Draft of(String question, Evidence evidence) {
        return of(question, evidence, Optional.empty());
    }

    /// @param period what is said of other days is no answer
    Draft of(String question, Evidence evidence, Optional<Period> period) {
        AskedFor asked = AskedFor.of(question);
        QuestionShape shape = QuestionShape.of(question);
        AskedDays days = candidates.days(question);
        QuestionEntries entries = QuestionEntries.of(question, evidence);
        List<Agreement> all = candidates.of(question, asked, evidence, entries);
        var named = new NamedThings(question, asked, evidence, headings);
        List<Agreement> fitting =
                named.only(TableLookup.fitting(question, asked, candidates.within(days, question, asked, all)));
        List<Agreement> agreements =
                period.map(it -> periods.within(it, fitting)).orElse(fitting);
        if (agreements.isEmpty() && !all.isEmpty()) {
            return named.draft().orElseGet(() -> PlainDrafting.missing(all, new Quotations(asked, false), 0));
        }
        Optional<Sides> sides = agreements.stream().findFirst().map(_ -> sides(question, shape, asked, agreements));
        List<Occasion> told = told(question, asked, evidence, period);
        double read = Confidence.of(sides.map(it -> rivals(agreements, it)).orElse(agreements), asked);
        double confidence = Math.max(read, assured(agreements, told, entries));
        Draft best = ofDays(question, shape, days, agreements, confidence)
                .or(() -> ofEntries(question, shape, asked, evidence, agreements, entries, confidence))
                .or(() -> ofShape(question, shape, asked, evidence, agreements, confidence))
                .filter(draft -> shape != QuestionShape.PLAIN
                        || sides.filter(it -> isContested(question, draft, it, confidence))
                                .isEmpty())
                .or(() -> sides.map(it -> plainly.of(question, shape, asked, agreements, it, told, confidence)))
                .orElseGet(() -> PlainDrafting.missing(agreements, new Quotations(asked, false), confidence));
        return named.besides(best);
    }

    /// @return how sure the best answer is at least, by where it stands
    private static double assured(List<Agreement> agreements, List<Occasion> told, QuestionEntries entries) {
        boolean isInEntry = agreements.stream()
                .findFirst()
                .map(Agreement::best)
                .filter(entries::holds)
                .isPresent();
        double least = isInEntry ? QuestionEntries.CONFIDENCE : 0;
        return told.isEmpty() ? least : Math.max(Occasions.CONFIDENCE, least);
    }

    /// Whole sentences are told as the document itself answers; whether something is so, unless documents say it more
    /// plainly or contradict each other.
    private Optional<Draft> ofEntries(
            String question,
            QuestionShape shape,
            AskedFor asked,
            Evidence evidence,
            List<Agreement> agreements,
            QuestionEntries entries,
            double confidence) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        return switch (shape) {
            case YES_NO ->
                whether.draft(question, asked, evidence, confidence)
                        .filter(YesOrNo::isClear)
                        .or(() -> entries.draft(asked, List.of(), confidence));
            case PLAIN ->
                asked.kind() == QuestionKind.FACT ? Optional.empty() : entries.draft(asked, agreements, confidence);
            case LIST, COMPARISON -> Optional.empty();
        };
    }

    /// Of a timeline all that was on the days asked about is told, and no more.
    private Optional<Draft> ofDays(
            String question, QuestionShape shape, AskedDays days, List<Agreement> agreements, double confidence) {
        boolean all = shape == QuestionShape.LIST || QuestionKind.asksForCourse(question);
        return agreements.stream()
                .findFirst()
                .filter(first -> all && confidence >= plainly.least(question, first))
                .map(first -> days.rows(first.best()))
                .filter(rows -> !rows.isEmpty())
                .map(TableDrafts::each);
    }

    private Optional<Draft> ofShape(
            String question,
            QuestionShape shape,
            AskedFor asked,
            Evidence evidence,
            List<Agreement> agreements,
            double confidence) {
        return switch (shape) {
            case YES_NO -> whether.draft(question, asked, evidence, confidence);
            case COMPARISON -> Comparison.draft(question, asked, evidence, confidence);
            case LIST ->
                HeadedList.draft(question, asked, evidence, documents, agreements, confidence)
                        .or(() -> TableLookup.draft(question, asked, evidence, agreements, confidence))
                        .or(() -> PropertyQuestion.of(question)
                                .flatMap(it ->
                                        TableLookup.draft(it, AskedFor.of(it), evidence, agreements, confidence)));
            case PLAIN ->
                DefinedTerm.draft(question, asked, evidence)
                        .or(() -> TableLookup.draft(question, asked, evidence, agreements, confidence));
        };
    }

    /// @return the days on which sentences say that it happened, where it may have happened on several
    private List<Occasion> told(String question, AskedFor asked, Evidence evidence, Optional<Period> period) {
        return ExpectedAnswers.of(question) == ExpectedAnswers.SEVERAL
                ? occasions.in(question, evidence, asked).stream()
                        .filter(it -> period.map(days -> days.holds(it.day())).orElse(true))
                        .toList()
                : List.of();
    }

    /// @return the best answer and those that are not told beside it: what is told, too, is no sign against it
    private static List<Agreement> rivals(List<Agreement> agreements, Sides sides) {
        List<Agreement> told = sides.told();
        return Stream.concat(
                        Stream.of(agreements.getFirst()),
                        agreements.stream().skip(1).filter(other -> !told.contains(other)))
                .toList();
    }

    /// A cell that gives one of several values is not told without the others.
    private boolean isContested(String question, Draft draft, Sides sides, double confidence) {
        return sides.conflicting()
                && sides.confidence(confidence) >= properties.threshold(question)
                && draft instanceof Found found
                && !found.conflicting()
                && sides.values().stream()
                        .map(side -> side.best().value())
                        .anyMatch(value -> value.agreesWith(Value.of(found.shortAnswer(), Optional.empty())));
    }

    /// An account is not contradicted by another account.
    private Sides sides(String question, QuestionShape shape, AskedFor asked, List<Agreement> agreements) {
        if (!QuestionKind.asksForValue(question) || shape == QuestionShape.YES_NO) {
            return Sides.only(agreements.getFirst());
        }
        return Sides.of(agreements, asked, ExpectedAnswers.of(question));
    }
}
