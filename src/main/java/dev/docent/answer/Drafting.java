package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Missing;
import dev.docent.answer.Draft.Point;
import dev.docent.answer.Occasions.Occasion;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Decides what is to be said to a question that asks for one thing.
final class Drafting {

    private static final int RELATED = 3;
    private static final String CONFLICT = "The documents give different answers.";
    private static final int MOST_OCCASIONS = 4;
    private static final double TITLED = 1.5;
    private static final double HEADED = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final AnswerProperties properties;
    private final Findings findings;
    private final Occasions occasions;

    Drafting(AnswerProperties properties, DateExpressions dates) {
        this.properties = properties;
        this.findings = new Findings(dates);
        this.occasions = new Occasions(dates);
    }

    Draft of(String question, Evidence evidence) {
        AskedFor asked = AskedFor.of(question);
        QuestionShape shape = QuestionShape.of(question);
        List<Agreement> agreements = agreements(question, asked, evidence);
        double confidence = Confidence.of(agreements, asked);
        return ofShape(question, shape, asked, evidence, confidence)
                .orElseGet(() -> plain(question, shape, asked, evidence, agreements, confidence));
    }

    /// @return what was found, the answer first
    List<Agreement> agreements(String question, AskedFor asked, Evidence evidence) {
        return ordered(question, asked, Agreement.group(admitted(question, findings.in(evidence, asked))));
    }

    /// A question for a price is not answered with a weight.
    private static List<Finding> admitted(String question, List<Finding> found) {
        return Measure.of(question)
                .map(measure -> found.stream()
                        .filter(finding -> measure.admits(finding.value()))
                        .toList())
                .orElse(found);
    }

    private static Optional<Draft> ofShape(
            String question, QuestionShape shape, AskedFor asked, Evidence evidence, double confidence) {
        return switch (shape) {
            case YES_NO -> YesOrNo.draft(question, asked, evidence, confidence);
            case COMPARISON -> Comparison.draft(question, asked, evidence, confidence);
            case LIST -> HeadedList.draft(asked, evidence, confidence);
            case PLAIN -> TableLookup.draft(asked, evidence, confidence);
        };
    }

    private Draft plain(
            String question,
            QuestionShape shape,
            AskedFor asked,
            Evidence evidence,
            List<Agreement> agreements,
            double confidence) {
        boolean all = shape == QuestionShape.LIST || asked.kind() == QuestionKind.EXPLANATION;
        var quotations = new Quotations(asked, all);
        boolean shown = shape != QuestionShape.YES_NO
                || (!agreements.isEmpty()
                        && YesOrNo.mayShow(agreements.getFirst().best(), asked));
        if (agreements.isEmpty() || confidence < properties.threshold() || !shown) {
            return missing(agreements, quotations, confidence);
        }
        Sides sides = sides(question, shape, asked, agreements);
        List<Point> points = new ArrayList<>();
        sides.values().forEach(side -> points.add(new Point(quotes(side, quotations), shortAnswer(side), note(side))));
        if (ExpectedAnswers.of(question) == ExpectedAnswers.SEVERAL && !sides.conflicting()) {
            addOccasions(points, sides, occasions.in(evidence, asked));
        }
        if (!sides.conflicting()) {
            new Elaboration(quotations).add(points, agreements, asked.kind());
        }
        return new Found(
                sides.conflicting() ? CONFLICT : "",
                points,
                words(points, asked, sides),
                confidence,
                sides.conflicting());
    }

    /// What something is, is told best where it is what the document is about, and never by a heading.
    private static List<Agreement> ordered(String question, AskedFor asked, List<Agreement> agreements) {
        if (!QuestionKind.asksForDefinition(question)) {
            return agreements;
        }
        return agreements.stream()
                .sorted(Comparator.comparingDouble((Agreement it) -> definition(it.best(), asked))
                        .reversed())
                .toList();
    }

    private static double definition(Finding finding, AskedFor asked) {
        boolean titled = !asked.names().isEmpty()
                && Words.topics(finding.passage().match().document().title()).containsAll(asked.names());
        boolean headed = Surroundings.isHeading(finding.text(), finding.span().start());
        return finding.strength() + (titled ? TITLED : 0) - (headed ? HEADED : 0);
    }

    /// An account is not contradicted by another account.
    private Sides sides(String question, QuestionShape shape, AskedFor asked, List<Agreement> agreements) {
        if (!QuestionKind.asksForValue(question) || shape == QuestionShape.YES_NO) {
            return new Sides(agreements.subList(0, 1), false);
        }
        return Sides.of(agreements, asked, ExpectedAnswers.of(question));
    }

    /// Adds the days of further occasions, each once.
    private static void addOccasions(List<Point> points, Sides sides, List<Occasion> occasions) {
        List<DatedSpan> told = new ArrayList<>();
        sides.values().forEach(side -> side.best().value().date().ifPresent(told::add));
        for (Occasion occasion : occasions) {
            boolean isNew = !told.isEmpty() && told.stream().noneMatch(occasion.day()::overlaps);
            if (isNew && points.size() < MOST_OCCASIONS) {
                told.add(occasion.day());
                points.add(point(occasion));
            }
        }
    }

    private static Point point(Occasion occasion) {
        String day = DAY.format(occasion.day().from());
        String words = PlainText.of(occasion.words());
        String note = occasion.day().relative() ? "“" + words + "” means " + day + "." : "";
        return new Point(List.of(occasion.quotation()), occasion.day().relative() ? day : words, note);
    }

    private static Draft missing(List<Agreement> agreements, Quotations quotations, double confidence) {
        return new Missing(
                agreements.stream()
                        .limit(RELATED)
                        .map(agreement -> quotations.around(agreement.best()))
                        .toList(),
                confidence);
    }

    private List<Quotation> quotes(Agreement agreement, Quotations quotations) {
        return agreement.byStory().stream()
                .limit(properties.citations())
                .map(quotations::around)
                .toList();
    }

    /// Several days are all named; of several other values the first stands for all.
    private static String words(List<Point> points, AskedFor asked, Sides sides) {
        return asked.form() == AskedFor.Form.TIME && !sides.conflicting()
                ? points.stream().map(Point::shortAnswer).distinct().collect(Collectors.joining("; "))
                : points.getFirst().shortAnswer();
    }

    private static String note(Agreement agreement) {
        return dayMeant(agreement)
                .map(day -> "“" + words(agreement) + "” means " + day + ".")
                .orElse("");
    }

    /// A day that was said in relative words is given as the day it means.
    private static String shortAnswer(Agreement agreement) {
        return dayMeant(agreement).orElseGet(() -> words(agreement));
    }

    private static Optional<String> dayMeant(Agreement agreement) {
        return agreement
                .best()
                .value()
                .date()
                .filter(date -> date.relative() && date.isOneDay())
                .map(DatedSpan::from)
                .map(DAY::format);
    }

    private static String words(Agreement agreement) {
        return PlainText.of(agreement.best().words());
    }
}
