package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Missing;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import java.util.List;
import java.util.Optional;

/// Decides what is to be said to a question that asks for one thing.
final class Drafting {

    private static final int RELATED = 3;

    private final AnswerProperties properties;
    private final Candidates candidates;
    private final Occasions occasions;
    private final PeriodDrafting periods;
    private final FollowingItems following;
    private final Whether whether = new Whether();

    /// @param following where lists go on behind the passages that were found
    Drafting(
            AnswerProperties properties,
            Candidates candidates,
            Occasions occasions,
            PeriodDrafting periods,
            FollowingItems following) {
        this.properties = properties;
        this.candidates = candidates;
        this.occasions = occasions;
        this.periods = periods;
        this.following = following;
    }

    Draft of(String question, Evidence evidence) {
        return of(question, evidence, Optional.empty());
    }

    /// @param period what is said of other days is no answer
    Draft of(String question, Evidence evidence, Optional<Period> period) {
        AskedFor asked = AskedFor.of(question);
        QuestionShape shape = QuestionShape.of(question);
        List<Agreement> all = candidates.of(question, asked, evidence);
        List<Agreement> agreements = period.map(it -> periods.within(it, all)).orElse(all);
        if (agreements.isEmpty() && !all.isEmpty()) {
            return missing(all, new Quotations(asked, false), 0);
        }
        double confidence = Confidence.of(agreements, asked);
        return ofShape(question, shape, asked, evidence, agreements, confidence)
                .orElseGet(() -> plain(question, shape, asked, evidence, agreements, confidence));
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
            case LIST -> HeadedList.draft(question, asked, evidence, following, agreements, confidence);
            case PLAIN ->
                DefinedTerm.draft(question, asked, evidence)
                        .or(() -> TableLookup.draft(question, asked, evidence, agreements, confidence));
        };
    }

    private Draft plain(
            String question,
            QuestionShape shape,
            AskedFor asked,
            Evidence evidence,
            List<Agreement> agreements,
            double confidence) {
        boolean all = shape == QuestionShape.LIST || QuestionKind.asksForCourse(question);
        var quotations = new Quotations(asked, all);
        var found = new Points(quotations, properties.citations());
        boolean shown = shape != QuestionShape.YES_NO
                || (!agreements.isEmpty()
                        && Whether.mayShow(question, agreements.getFirst().best(), asked, confidence));
        if (agreements.isEmpty() || confidence < properties.threshold(question) || !shown) {
            return missing(agreements, quotations, confidence);
        }
        Sides sides = sides(question, shape, asked, agreements);
        List<Point> points = points(question, sides, found, asked, evidence);
        if (all && !sides.conflicting()) {
            WholeList.complete(points, agreements.getFirst().best(), following);
        }
        if (!sides.conflicting()) {
            new Elaboration(quotations).add(points, agreements, asked.kind());
        }
        return new Found(
                sides.conflicting() ? Found.CONFLICT : "",
                points,
                words(points, asked, sides),
                sides.confidence(confidence),
                sides.conflicting());
    }

    /// Of something that happens more than once, each day is told, in the order of the days.
    private List<Point> points(String question, Sides sides, Points found, AskedFor asked, Evidence evidence) {
        boolean dated = asked.form() == AskedFor.Form.TIME
                && sides.values().stream()
                        .allMatch(side -> side.best().value().date().isPresent());
        if (dated && !sides.conflicting() && ExpectedAnswers.of(question) == ExpectedAnswers.SEVERAL) {
            var timeline = new Timeline(found);
            sides.values().forEach(timeline::add);
            occasions.in(question, evidence, asked).forEach(timeline::add);
            sides.further().forEach(timeline::add);
            return timeline.points();
        }
        return found.of(sides);
    }

    /// An account is not contradicted by another account.
    private Sides sides(String question, QuestionShape shape, AskedFor asked, List<Agreement> agreements) {
        if (!QuestionKind.asksForValue(question) || shape == QuestionShape.YES_NO) {
            return Sides.only(agreements.getFirst());
        }
        return Sides.of(agreements, asked, ExpectedAnswers.of(question));
    }

    static Draft missing(List<Agreement> agreements, Quotations quotations, double confidence) {
        boolean named = agreements.stream()
                .flatMap(agreement -> agreement.findings().stream())
                .anyMatch(finding -> finding.signals().names() == 1);
        return new Missing(
                agreements.stream()
                        .limit(RELATED)
                        .map(agreement -> quotations.around(agreement.best()))
                        .toList(),
                confidence,
                named);
    }

    /// Several days are all named; of several other values the first stands for all.
    private static String words(List<Point> points, AskedFor asked, Sides sides) {
        return asked.form() == AskedFor.Form.TIME && !sides.conflicting()
                ? Points.days(points)
                : points.getFirst().shortAnswer();
    }
}
