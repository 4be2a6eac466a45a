package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.document.DocumentId;
import dev.docent.document.PublicationDate;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.time.DateExpressions;
import dev.docent.time.DateInterval;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What happened within some days, where a question asks for nothing else: how each document of those days begins, in
/// the order of their publication.
final class Chronicle {

    private static final int MOST_POINTS = 4;
    private static final int WORDS_OF_SENTENCE = 5;

    private static final Pattern OPENING = Pattern.compile("^\\W*(?:\\w+ )?what\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED = Pattern.compile(
            "^\\W*(?:(?:and|so|but) )?what (?:else )?(?:happened|took place|went on|was (?:decided|agreed|announced|reported"
                    + "|going on|in the news|new))\\s*(?:(?:in|on|during|over|within)(?: the)?)?\\W*$",
            Pattern.CASE_INSENSITIVE);

    private final DateExpressions expressions;

    Chronicle(DateExpressions expressions) {
        this.expressions = expressions;
    }

    /// @param today what "last month" is counted from
    /// @return empty if the question asks for something else, or no document that was found is of those days
    Optional<Draft> draft(String question, LocalDate today, Evidence evidence) {
        List<DatedSpan> named =
                OPENING.matcher(question).find() ? expressions.find(question, Optional.of(today)) : List.of();
        if (named.size() != 1) {
            return Optional.empty();
        }
        DatedSpan days = named.getFirst();
        String rest = question.substring(0, days.start()) + question.substring(days.end());
        return ASKED.matcher(rest.strip()).matches() ? draft(days.interval(), evidence) : Optional.empty();
    }

    private static Optional<Draft> draft(DateInterval days, Evidence evidence) {
        Map<DocumentId, EvidencePassage> openings = new LinkedHashMap<>();
        evidence.passages().stream()
                .filter(passage -> published(passage)
                        .filter(it -> days.contains(DateInterval.day(it)))
                        .isPresent())
                .forEach(passage -> openings.merge(passage.match().document().story(), passage, Chronicle::earlier));
        List<Point> points = openings.values().stream()
                .sorted(Comparator.comparing(passage -> published(passage).orElseThrow()))
                .flatMap(passage -> opening(passage).stream())
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found("", told(points), points.getFirst().shortAnswer(), Confidence.IF_NAMED, false));
    }

    private static List<Point> told(List<Point> points) {
        int more = points.size() - MOST_POINTS;
        if (more <= 0) {
            return points;
        }
        List<Point> told = new ArrayList<>(points.subList(0, MOST_POINTS));
        String note = more == 1 ? "One more document is" : more + " more documents are";
        told.set(MOST_POINTS - 1, told.getLast().noted(note + " of those days."));
        return told;
    }

    private static Optional<LocalDate> published(EvidencePassage passage) {
        return passage.match().document().published().map(PublicationDate::date);
    }

    private static EvidencePassage earlier(EvidencePassage one, EvidencePassage other) {
        return one.match().passage().location().start()
                        <= other.match().passage().location().start()
                ? one
                : other;
    }

    /// The first sentence that is one.
    private static Optional<Point> opening(EvidencePassage passage) {
        String text = passage.match().passage().text();
        var surroundings = new Surroundings(passage);
        return surroundings.sentences().stream()
                .filter(it -> Words.count(it.in(text)) >= WORDS_OF_SENTENCE && !surroundings.isRow(it))
                .findFirst()
                .map(it -> point(passage, it));
    }

    private static Point point(EvidencePassage passage, Sentence sentence) {
        var quotation = new Quotation(passage, sentence.start(), sentence.end(), sentence.start(), sentence.end());
        return new Point(List.of(quotation), PlainText.of(quotation.text()), "");
    }
}
