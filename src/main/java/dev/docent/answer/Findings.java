package dev.docent.answer;

import dev.docent.document.PublicationDate;
import dev.docent.passage.Sentences;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gathers what may be the answer from the passages that were read.
final class Findings {

    /// Further spans of one passage count only if they come this close to its best.
    private static final double CLOSE = 3;

    private final DateExpressions dates;

    Findings(DateExpressions dates) {
        this.dates = dates;
    }

    /// @return the findings, strongest first
    List<Finding> in(Evidence evidence, AskedFor asked) {
        double bestWords = evidence.passages().stream()
                .mapToDouble(EvidencePassage::words)
                .max()
                .orElse(0);
        var findings = new ArrayList<Finding>();
        for (EvidencePassage passage : evidence.passages()) {
            passage.reading().ifPresent(reading -> findings.addAll(of(passage, reading, asked, bestWords)));
        }
        findings.sort(Comparator.comparingDouble(Finding::strength).reversed());
        return findings;
    }

    private List<Finding> of(EvidencePassage passage, Reading reading, AskedFor asked, double bestWords) {
        return reading.spans().stream()
                .filter(span -> reading.spans().getFirst().score() - span.score() <= CLOSE)
                .map(span -> withinSentence(passage.match().passage().text(), span))
                .map(span -> finding(passage, span, asked, bestWords))
                .toList();
    }

    /// Words that answer stand in one sentence; what runs on into the next is cut off.
    private static Span withinSentence(String text, Span span) {
        return Sentences.of(text).stream()
                .filter(sentence -> span.start() < sentence.end())
                .findFirst()
                .map(sentence -> sentence.trimmed(text).end())
                .filter(end -> end > span.start() && end < span.end())
                .map(end -> new Span(span.start(), end, span.score()))
                .orElse(span);
    }

    private Finding finding(EvidencePassage passage, Span span, AskedFor asked, double bestWords) {
        String words = passage.match().passage().text().substring(span.start(), span.end());
        Value value = Value.of(words, date(passage, span));
        Signals signals = Signals.of(asked, passage, span, value, bestWords);
        return new Finding(passage, span, value, signals, Likelihood.logOdds(signals));
    }

    /// The days that the words mean. Relative words are read where they stand, since what is said around them tells
    /// whether they look back or ahead.
    private Optional<DatedSpan> date(EvidencePassage passage, Span span) {
        String text = passage.match().passage().text();
        Optional<LocalDate> published = passage.match().document().published().map(PublicationDate::date);
        Optional<DatedSpan> alone = dates.wholeOf(text.substring(span.start(), span.end()), published);
        return alone.filter(DatedSpan::relative).isPresent() ? inPlace(text, span, published) : alone;
    }

    private Optional<DatedSpan> inPlace(String text, Span span, Optional<LocalDate> published) {
        return dates.find(text, published).stream()
                .filter(date -> date.start() < span.end() && span.start() < date.end())
                .filter(date -> RelativeDates.isSure(text, date))
                .findFirst();
    }
}
