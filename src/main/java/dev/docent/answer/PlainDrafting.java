package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Missing;
import dev.docent.answer.Draft.Point;
import dev.docent.answer.Occasions.Occasion;
import java.util.List;

/// Tells what the reader found, where the question's shape asks for nothing else.
final class PlainDrafting {

    private static final int RELATED = 3;

    private final AnswerProperties properties;
    private final RestOfDocuments documents;

    /// @param documents where lists go on behind the passages that were found
    PlainDrafting(AnswerProperties properties, RestOfDocuments documents) {
        this.properties = properties;
        this.documents = documents;
    }

    /// @param told the days on which it is said to have happened
    Draft of(
            String question,
            QuestionShape shape,
            AskedFor asked,
            List<Agreement> agreements,
            Sides sides,
            List<Occasion> told,
            double confidence) {
        Agreement first = agreements.getFirst();
        boolean all = isForAll(question, shape, asked, first.best());
        var quotations = new Quotations(asked, all);
        var found = new Points(quotations, properties.citations());
        boolean shown = shape != QuestionShape.YES_NO || Whether.mayShow(question, first.best(), asked, confidence);
        double said = sides.confidence(confidence);
        if (said < least(question, first) || !shown) {
            return missing(agreements, quotations, said);
        }
        List<Point> points = points(question, asked, sides, told, found);
        if (all && !sides.conflicting()) {
            WholeList.complete(points, first.best(), documents);
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

    /// How something is done, one row of a table tells: the others are of other things.
    private static boolean isForAll(String question, QuestionShape shape, AskedFor asked, Finding found) {
        boolean row = asked.kind() == QuestionKind.EXPLANATION
                && TableCells.at(found.passage(), found.span().start()).isPresent();
        return !row && (shape == QuestionShape.LIST || QuestionKind.asksForCourse(question));
    }

    /// Nearness in meaning alone is little to go by: some passage is always the nearest.
    ///
    /// @return how likely it has to be to be told
    double least(String question, Agreement first) {
        return first.best().signals().words() > 0 ? properties.threshold(question) : properties.threshold();
    }

    /// Of something that happens more than once, each day is told, in the order of the days.
    private static List<Point> points(String question, AskedFor asked, Sides sides, List<Occasion> told, Points found) {
        boolean dated = asked.form() == AskedFor.Form.TIME
                && ExpectedAnswers.of(question) == ExpectedAnswers.SEVERAL
                && sides.values().stream()
                        .allMatch(side -> side.best().value().date().isPresent());
        if (sides.conflicting() || (told.isEmpty() && !dated)) {
            return found.of(sides);
        }
        var timeline = new Timeline(found);
        sides.values().forEach(timeline::add);
        told.forEach(timeline::add);
        sides.further().forEach(timeline::add);
        return timeline.points();
    }

    /// @return that nothing was found, and what comes nearest
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
