package dev.docent.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells at which step answers are lost. Of the questions that have an answer, each is either right or lost at one
/// step: the first that went wrong.
final class LossBudget implements Measure {

    /// In their order.
    enum Step {
        /// No document that answers is among the ten best.
        RETRIEVAL,
        /// One is, but no answer was given.
        ANSWERABILITY,
        /// One is, but the answer was taken from another.
        RANKING,
        /// The answer was taken from the right document, but from a place that does not answer.
        SPAN,
        /// The right words are quoted, but not in the answer's text.
        COMPOSITION
    }

    private static final int DEPTH = 10;

    static String figure(Step step) {
        return "lost_" + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void take(Attempt attempt, Samples samples) {
        SetQuestion question = attempt.question();
        if (!question.answerable()
                || question.answers().isEmpty()
                || question.goldDocs().isEmpty()) {
            return;
        }
        for (Step step : Step.values()) {
            samples.add(figure(step), !attempt.isRight() && step == lostAt(attempt));
        }
    }

    private static Step lostAt(Attempt attempt) {
        if (!isRetrieved(attempt)) {
            return Step.RETRIEVAL;
        }
        if (attempt.abstained()) {
            return Step.ANSWERABILITY;
        }
        if (!attempt.citesGold()) {
            return Step.RANKING;
        }
        List<String> quotes = attempt.validQuotes();
        boolean quoted = quotes.stream()
                .map(NormalizedText::of)
                .anyMatch(quote -> Attempt.holdsAny(quote, attempt.question().answers()));
        return quoted ? Step.COMPOSITION : Step.SPAN;
    }

    private static boolean isRetrieved(Attempt attempt) {
        Set<String> gold = attempt.question().goldDocs();
        return attempt.retrieved().stream()
                .map(SetDocuments::name)
                .distinct()
                .filter(name -> !attempt.question().ignoreDocs().contains(name))
                .limit(DEPTH)
                .anyMatch(gold::contains);
    }
}
