package dev.docent.answer;

import dev.docent.passage.Sentences.Sentence;
import dev.docent.reader.Reading.Span;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.util.List;
import java.util.Optional;

/// Finds the days of what can happen more than once: the sentences that say it of the same names, each with its day.
final class Occasions {

    /// How sure is at least what a sentence says of all that is asked and of one day; set by hand.
    static final double CONFIDENCE = 0.6;

    /// How much of the question the sentence itself must say: a name may be cut short, and nothing else left out.
    private static final double SAID = 0.8;

    private final DatesInPassages dates;
    private final TypedNames names;

    Occasions(DateExpressions expressions, TypedNames names) {
        this.dates = new DatesInPassages(expressions);
        this.names = names;
    }

    /// A day that a sentence gives for the occasion.
    record Occasion(Statement statement, DatedSpan day) {

        Quotation quotation() {
            Quotation whole = statement.quotation();
            Span words = span();
            return new Quotation(whole.passage(), whole.start(), whole.end(), words.start(), words.end());
        }

        private Span span() {
            return new Span(day.start(), day.end(), 0);
        }

        String words() {
            return statement.passage().match().passage().text().substring(day.start(), day.end());
        }
    }

    /// @return the days that are given for what is asked, in the order of the evidence
    List<Occasion> in(String question, Evidence evidence, AskedFor asking) {
        if (asking.form() != AskedFor.Form.TIME) {
            return List.of();
        }
        AskedFor asked = names.in(question, asking, evidence);
        if (asked.names().isEmpty()) {
            return List.of();
        }
        return Statement.of(evidence, asked.topics(), asked.names()).stream()
                .filter(it -> it.own() >= SAID && !Denials.of(it.words(), question, asked.topics()))
                .flatMap(it -> day(it).map(day -> new Occasion(it, day)).stream())
                .toList();
    }

    private Optional<DatedSpan> day(Statement statement) {
        Sentence sentence = statement.sentence();
        List<DatedSpan> days = dates.sure(statement.passage().match()).stream()
                .filter(day -> sentence.start() <= day.start() && day.end() <= sentence.end())
                .filter(DatedSpan::isOneDay)
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }
}
