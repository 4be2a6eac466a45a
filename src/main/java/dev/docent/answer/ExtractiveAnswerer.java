package dev.docent.answer;

import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Answers in the documents' own sentences: those that hold the words which the reader found.
@Component
final class ExtractiveAnswerer implements Answerer {

    private static final int RELATED = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final AnswerProperties properties;
    private final Findings findings;
    private final RelativeDates dates;

    ExtractiveAnswerer(AnswerProperties properties) {
        this.properties = properties;
        var expressions = new DateExpressions();
        this.findings = new Findings(expressions);
        this.dates = new RelativeDates(expressions);
    }

    @Override
    public Answer answer(String question, Evidence evidence) {
        AskedFor asked = AskedFor.of(question);
        List<Agreement> agreements = Agreement.group(findings.in(evidence, asked));
        if (agreements.isEmpty()) {
            return nothing();
        }
        var quotations = new Quotations(asked);
        double confidence = Confidence.of(agreements.getFirst());
        if (confidence < properties.threshold()) {
            return notFound(agreements, quotations, confidence);
        }
        List<Agreement> sides = Conflict.sides(agreements, properties.threshold());
        return sides.size() > 1
                ? conflicting(sides, quotations, confidence)
                : grounded(agreements.getFirst(), quotations, confidence);
    }

    private static Answer nothing() {
        return new Answer.NotFound("The documents do not say; nothing in them comes near the question.", 0, List.of());
    }

    private static Answer notFound(List<Agreement> agreements, Quotations quotations, double confidence) {
        List<Citation> related = new ArrayList<>();
        for (Agreement agreement : agreements.stream().limit(RELATED).toList()) {
            related.add(AnswerText.near(related.size() + 1, quotations.around(agreement.best())));
        }
        return new Answer.NotFound(
                "The documents do not say. What comes nearest is listed below.", confidence, related);
    }

    private Answer grounded(Agreement agreement, Quotations quotations, double confidence) {
        var text = new AnswerText();
        text.quote(quotes(agreement, quotations));
        dayMeant(agreement).ifPresent(day -> text.say("“" + words(agreement) + "” means " + day + "."));
        List<Citation> citations = text.citations();
        return new Answer.Grounded(
                text.toString(), Optional.of(shortAnswer(agreement)), confidence, citations, dates.in(citations));
    }

    private Answer conflicting(List<Agreement> sides, Quotations quotations, double confidence) {
        var text = new AnswerText().say("The documents give different answers.");
        List<List<Quotation>> quotes =
                sides.stream().map(side -> quotes(side, quotations)).toList();
        quotes.forEach(text::quote);
        List<Citation> citations = text.citations();
        var values = new ArrayList<Answer.Value>();
        for (int i = 0; i < sides.size(); i++) {
            values.add(new Answer.Value(
                    shortAnswer(sides.get(i)),
                    quotes.get(i).stream().map(text::number).distinct().toList()));
        }
        return new Answer.Conflicting(
                text.toString(), shortAnswer(sides.getFirst()), confidence, citations, dates.in(citations), values);
    }

    private List<Quotation> quotes(Agreement agreement, Quotations quotations) {
        return agreement.byStory().stream()
                .limit(properties.citations())
                .map(quotations::around)
                .toList();
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
                .map(date -> DAY.format(date.from()));
    }

    private static String words(Agreement agreement) {
        return PlainText.of(agreement.best().words());
    }
}
