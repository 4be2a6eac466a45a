package dev.docent.answer;

import dev.docent.index.Match;
import dev.docent.passage.Sentences;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gathers what may be the answer from the passages that were read.
final class Findings {

    /// Further spans of one passage count only if they come this close to its best.
    private static final double CLOSE = 3;

    private final DatesInPassages dates;

    Findings(DateExpressions expressions) {
        this.dates = new DatesInPassages(expressions);
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
        var found = new ArrayList<Finding>();
        for (Span span : reading.spans()) {
            if (!found.isEmpty() && found.getFirst().span().score() - span.score() > CLOSE) {
                break;
            }
            if (TableCells.isHeader(passage.match().passage().text(), span.start())) {
                continue;
            }
            Finding finding = finding(passage, whole(passage.match().passage().text(), span, asked), asked, bestWords);
            if (Byline.isAskedFor(asked) || !Byline.holds(finding)) {
                found.add(finding);
            }
        }
        return found;
    }

    private static Span whole(String text, Span span, AskedFor asked) {
        Span within = withinSentence(text, span);
        return asked.form() == AskedFor.Form.TIME ? within : WholeAmount.in(text, within);
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
        Optional<DatedSpan> date = date(passage.match(), span, asked);
        Value value = TableCell.of(passage, span)
                .map(cell -> Value.of(cell.words(), date))
                .orElseGet(() -> Value.in(passage.match().passage().text(), span.start(), span.end(), date));
        Signals signals = Signals.of(asked, passage, span, value, bestWords);
        return new Finding(passage, span, value, signals, Likelihood.logOdds(signals));
    }

    /// The days that the words mean. Relative words are read where they stand, since what is said around them tells
    /// what they are counted from, and whether they look back or ahead.
    private Optional<DatedSpan> date(Match match, Span span, AskedFor asked) {
        String text = match.passage().text();
        Optional<DatedSpan> alone = dates.alone(match, text.substring(span.start(), span.end()));
        if (alone.isPresent()) {
            boolean leans = alone.get().relative() || alone.get().otherReading().isPresent();
            return leans ? inPlace(match, span) : alone;
        }
        return asked.form() == AskedFor.Form.TIME
                ? dates.whole(text, span.start(), span.end(), dates.sure(match))
                : Optional.empty();
    }

    private Optional<DatedSpan> inPlace(Match match, Span span) {
        return dates.sure(match).stream()
                .filter(date -> date.start() < span.end() && span.start() < date.end())
                .findFirst();
    }
}
