package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.passage.Sentences.Sentence;
import dev.docent.retrieval.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers with what a document itself answers to the same question.
final class QuestionEntries {

    /// How sure is at least what a document answers to the question that is asked; set by hand.
    static final double CONFIDENCE = 0.7;

    private static final Pattern CLEAR = Pattern.compile("^(?:(?<yes>yes)|no)\\b(?!-)", Pattern.CASE_INSENSITIVE);

    private final List<QuestionEntry> fitting;

    private QuestionEntries(List<QuestionEntry> fitting) {
        this.fitting = List.copyOf(fitting);
    }

    /// No entries.
    static QuestionEntries none() {
        return new QuestionEntries(List.of());
    }

    /// @return the entries whose question is the one that is asked, in the order of the evidence, but for those that
    ///     tell their reader to do something
    static QuestionEntries of(String question, Evidence evidence) {
        return new QuestionEntries(evidence.passages().stream()
                .flatMap(passage -> QuestionEntry.of(passage).stream())
                .filter(entry -> entry.isOf(question))
                .filter(entry -> !Account.isLeftBy(words(entry, entry.opening()), "you"))
                .toList());
    }

    /// @return what was found, that in an entry first
    List<Finding> first(List<Finding> found) {
        return found.stream()
                .sorted(Comparator.comparing(finding -> !holds(finding)))
                .toList();
    }

    boolean isEmpty() {
        return fitting.isEmpty();
    }

    boolean holds(Finding finding) {
        return fitting.stream().anyMatch(entry -> entry.holds(finding));
    }

    /// @param agreements what else may be told; may be empty
    /// @return what a document answers, in whole sentences; empty if there is no entry
    Optional<Draft> draft(AskedFor asked, List<Agreement> agreements, double confidence) {
        var quotations = new Quotations(asked, false);
        return fitting.stream().findFirst().map(entry -> {
            List<Point> points = new ArrayList<>(List.of(point(entry, quotations)));
            if (!entry.denies()) {
                new Elaboration(quotations).add(points, agreements, asked.kind());
            }
            return new Found("", points, points.getFirst().shortAnswer(), Math.max(CONFIDENCE, confidence), false);
        });
    }

    private static Point point(QuestionEntry entry, Quotations quotations) {
        Sentence opening = entry.opening();
        String words = words(entry, opening);
        Matcher clear = CLEAR.matcher(words);
        String shortAnswer = PlainText.of(words);
        if (clear.find()) {
            shortAnswer = clear.group("yes") == null ? YesOrNo.NO : YesOrNo.YES;
        }
        return new Point(List.of(quotations.from(entry.passage(), opening.start())), shortAnswer, "");
    }

    private static String words(QuestionEntry entry, Sentence sentence) {
        return sentence.in(entry.passage().match().passage().text());
    }
}
