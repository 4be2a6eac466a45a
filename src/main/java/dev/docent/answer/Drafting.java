package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Missing;
import dev.docent.answer.Draft.Point;
import dev.docent.answer.Occasions.Occasion;
import dev.docent.retrieval.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Decides what is to be said to a question that asks for one thing.
final class Drafting {

    private static final int RELATED = 3;

    /// How sure is at least what a sentence says of all that is asked and of one day; set by hand.
    private static final double LEAST_IF_TOLD = 0.6;

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
        Optional<Sides> sides = agreements.stream().findFirst().map(_ -> sides(question, shape, asked, agreements));
        double confidence = confidence(question, asked, evidence, agreements, sides);
        return ofShape(question, shape, asked, evidence, agreements, confidence)
                .filter(draft -> shape != QuestionShape.PLAIN
                        || sides.filter(it -> it.confidence(confidence) >= properties.threshold(question))
                                .filter(it -> isContested(draft, it))
                                .isEmpty())
                .or(() -> sides.map(it -> plain(question, shape, asked, evidence, agreements, it, confidence)))
                .orElseGet(() -> missing(agreements, new Quotations(asked, false), confidence));
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
            Sides sides,
            double confidence) {
        boolean all = shape == QuestionShape.LIST || QuestionKind.asksForCourse(question);
        var quotations = new Quotations(asked, all);
        var found = new Points(quotations, properties.citations());
        Agreement first = agreements.getFirst();
        boolean shown = shape != QuestionShape.YES_NO || Whether.mayShow(question, first.best(), asked, confidence);
        double said = sides.confidence(confidence);
        if (said < least(question, first) || !shown) {
            return missing(agreements, quotations, said);
        }
        List<Point> points = points(question, sides, found, asked, evidence);
        if (all && !sides.conflicting()) {
            WholeList.complete(points, first.best(), following);
        }
        if (!sides.conflicting()) {
            new Elaboration(quotations).add(points, agreements, asked.kind());
        }
        return new Found(
                sides.conflicting() ? Found.CONFLICT : "",
                points,
                words(points, asked, sides),
                said,
                sides.conflicting());
    }

    /// Nearness in meaning alone is little to go by: some passage is always the nearest.
    private double least(String question, Agreement first) {
        return first.best().signals().words() > 0 ? properties.threshold(question) : properties.threshold();
    }

    private double confidence(
            String question, AskedFor asked, Evidence evidence, List<Agreement> agreements, Optional<Sides> sides) {
        double read = Confidence.of(sides.map(it -> rivals(agreements, it)).orElse(agreements), asked);
        boolean isTold = ExpectedAnswers.of(question) == ExpectedAnswers.SEVERAL
                && !occasions.in(question, evidence, asked).isEmpty();
        return isTold ? Math.max(LEAST_IF_TOLD, read) : read;
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
    private static boolean isContested(Draft draft, Sides sides) {
        return sides.conflicting()
                && draft instanceof Found found
                && !found.conflicting()
                && sides.values().stream()
                        .map(side -> side.best().value())
                        .anyMatch(value -> value.agreesWith(Value.of(found.shortAnswer(), Optional.empty())));
    }

    /// Of something that happens more than once, each day is told, in the order of the days.
    private List<Point> points(String question, Sides sides, Points found, AskedFor asked, Evidence evidence) {
        boolean severalDays = asked.form() == AskedFor.Form.TIME
                && !sides.conflicting()
                && ExpectedAnswers.of(question) == ExpectedAnswers.SEVERAL;
        List<Occasion> told = severalDays ? occasions.in(question, evidence, asked) : List.of();
        boolean dated = sides.values().stream()
                .allMatch(side -> side.best().value().date().isPresent());
        if (!severalDays || (told.isEmpty() && !dated)) {
            return found.of(sides);
        }
        var timeline = new Timeline(found);
        sides.values().forEach(timeline::add);
        told.forEach(timeline::add);
        sides.further().forEach(timeline::add);
        return timeline.points();
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
