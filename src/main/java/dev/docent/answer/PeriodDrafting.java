package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.answer.Occasions.Occasion;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Decides what is to be said to a question for the day of something within a period: a day of that period, or nothing.
final class PeriodDrafting {

    /// In a period much happens: a sentence that names fewer of those who are asked about is of others.
    private static final double MOST_OF_THEM = 0.5;

    private final AnswerProperties properties;
    private final DateExpressions dates;
    private final Candidates candidates;
    private final Occasions occasions;

    PeriodDrafting(AnswerProperties properties, DateExpressions dates, Candidates candidates, Occasions occasions) {
        this.properties = properties;
        this.dates = dates;
        this.candidates = candidates;
        this.occasions = occasions;
    }

    /// @return those whose day is of the period; one whose year is not known, "20 May", may be
    List<Agreement> within(Period period, List<Agreement> agreements) {
        Optional<LocalDate> year = Optional.of(period.days().from());
        return agreements.stream()
                .filter(agreement -> agreement
                        .best()
                        .value()
                        .date()
                        .map(day -> day.mayBe(period::holds))
                        .orElseGet(() -> dates.find(agreement.best().words(), year).stream()
                                .anyMatch(day -> day.mayBe(period::holds))))
                .toList();
    }

    /// Answers with the days of the period, if what is asked is known to have happened at all.
    ///
    /// @param evidence read for the period's question
    Draft draft(Period period, Evidence evidence) {
        AskedFor asked = AskedFor.of(period.question());
        List<Agreement> agreements = candidates.of(period.question(), asked, evidence, QuestionEntries.none());
        List<Occasion> told = occasions.in(period.question(), evidence, asked).stream()
                .filter(it -> period.holds(it.day()))
                .toList();
        double read = Confidence.of(agreements, asked);
        double confidence = told.isEmpty() ? read : Math.max(Occasions.CONFIDENCE, read);
        var quotations = new Quotations(asked, false);
        var timeline = new Timeline(new Points(quotations, properties.citations()));
        agreements.stream()
                .filter(agreement -> answers(agreement, period, asked))
                .findFirst()
                .ifPresent(timeline::add);
        told.forEach(timeline::add);
        List<Point> points = timeline.points();
        return points.isEmpty() || confidence < properties.threshold()
                ? PlainDrafting.missing(agreements, quotations, confidence)
                : new Found("", points, Points.days(points), confidence, false);
    }

    private static boolean answers(Agreement agreement, Period period, AskedFor asked) {
        return Likelihood.of(agreement) >= Likelihood.LEAST
                && agreement
                        .best()
                        .value()
                        .date()
                        .filter(day -> day.mayBe(period::holds))
                        .isPresent()
                && Surroundings.shareOf(asked.names(), agreement.best()) >= MOST_OF_THEM;
    }
}
