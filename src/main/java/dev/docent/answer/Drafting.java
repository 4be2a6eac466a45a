package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Missing;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Decides what is to be said to a question that asks for one thing.
final class Drafting {

    private static final int RELATED = 3;

    private final AnswerProperties properties;
    private final YesOrNo yesOrNo = new YesOrNo();
    private final DateExpressions dates;
    private final Findings findings;
    private final Occasions occasions;
    private final FollowingItems following;

    /// @param following where lists go on behind the passages that were found
    Drafting(AnswerProperties properties, DateExpressions dates, FollowingItems following) {
        this.following = following;
        this.properties = properties;
        this.dates = dates;
        this.findings = new Findings(dates);
        this.occasions = new Occasions(dates);
    }

    Draft of(String question, Evidence evidence) {
        return of(question, evidence, Optional.empty());
    }

    /// @param period what is said of other days is no answer
    Draft of(String question, Evidence evidence, Optional<Period> period) {
        AskedFor asked = AskedFor.of(question);
        QuestionShape shape = QuestionShape.of(question);
        List<Agreement> all = agreements(question, asked, evidence);
        List<Agreement> agreements = period.map(it -> all.stream()
                        .filter(agreement -> isWithin(it, agreement))
                        .toList())
                .orElse(all);
        if (agreements.isEmpty() && !all.isEmpty()) {
            return missing(all, new Quotations(asked, false), 0);
        }
        double confidence = Confidence.of(agreements, asked);
        return ofShape(question, shape, asked, evidence, agreements, confidence)
                .orElseGet(() -> plain(question, shape, asked, evidence, agreements, confidence));
    }

    /// A question for the day of something within a period is answered with a day of that period, or not at all. A day
    /// whose year is not known, "20 May", may be one.
    private boolean isWithin(Period period, Agreement agreement) {
        Optional<LocalDate> year = Optional.of(period.days().from());
        return agreement
                .best()
                .value()
                .date()
                .map(day -> day.mayBe(period::holds))
                .orElseGet(() ->
                        dates.find(agreement.best().words(), year).stream().anyMatch(day -> day.mayBe(period::holds)));
    }

    /// Answers with the days of a period, if what is asked is known to have happened at all.
    ///
    /// @param evidence read for the period's question
    Draft within(Period period, Evidence evidence) {
        AskedFor asked = AskedFor.of(period.question());
        List<Agreement> agreements = agreements(period.question(), asked, evidence);
        double confidence = Confidence.of(agreements, asked);
        var quotations = new Quotations(asked, false);
        var timeline = new Timeline(new Points(quotations, properties.citations()));
        agreements.stream()
                .filter(agreement -> Likelihood.of(agreement) >= Likelihood.LEAST)
                .filter(agreement -> agreement
                        .best()
                        .value()
                        .date()
                        .filter(day -> day.mayBe(period::holds))
                        .isPresent())
                .findFirst()
                .ifPresent(timeline::add);
        occasions.in(evidence, asked).stream()
                .filter(it -> period.holds(it.day()))
                .forEach(timeline::add);
        List<Point> points = timeline.points();
        return points.isEmpty() || confidence < properties.threshold()
                ? missing(agreements, quotations, confidence)
                : new Found("", points, Points.days(points), confidence, false);
    }

    /// @return what was found, the answer first
    List<Agreement> agreements(String question, AskedFor asked, Evidence evidence) {
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

    private Optional<Draft> ofShape(
            String question,
            QuestionShape shape,
            AskedFor asked,
            Evidence evidence,
            List<Agreement> agreements,
            double confidence) {
        return switch (shape) {
            case YES_NO -> yesOrNo.draft(question, asked, evidence, confidence);
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
                        && YesOrNo.mayShow(agreements.getFirst().best(), asked, confidence));
        if (agreements.isEmpty() || confidence < properties.threshold(asked.kind()) || !shown) {
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
            occasions.in(evidence, asked).forEach(timeline::add);
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

    private static Draft missing(List<Agreement> agreements, Quotations quotations, double confidence) {
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
