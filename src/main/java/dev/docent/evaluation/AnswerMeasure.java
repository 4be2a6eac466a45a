package dev.docent.evaluation;

import java.util.function.ToDoubleFunction;

/// Measures how near an answer comes to the accepted ones. A question that should not be answered is right if it isn't.
final class AnswerMeasure implements Measure {

    @Override
    public void take(Attempt attempt, Samples samples) {
        SetQuestion question = attempt.question();
        if (!question.answerable()) {
            samples.add("squad2_em", attempt.abstained());
            samples.add("squad2_f1", attempt.abstained());
        } else if (!question.answers().isEmpty()) {
            compare(attempt, samples);
        }
    }

    private static void compare(Attempt attempt, Samples samples) {
        NormalizedText text = NormalizedText.of(attempt.answer());
        double exact = exactMatch(attempt);
        double f1 = f1(attempt);
        samples.add("em", exact);
        samples.add("squad2_em", exact);
        samples.add("f1", f1);
        samples.add("squad2_f1", f1);
        samples.add("contains", attempt.containsAnswer());
        samples.add("gold_token_recall", best(attempt, text::coverageOf));
        if (!attempt.abstained()) {
            samples.add("contains_answered", attempt.containsAnswer());
        }
    }

    static double f1(Attempt attempt) {
        NormalizedText words = NormalizedText.of(attempt.shortAnswer());
        return attempt.shortAnswer().isEmpty() ? 0 : best(attempt, words::f1);
    }

    private static double exactMatch(Attempt attempt) {
        NormalizedText words = NormalizedText.of(attempt.shortAnswer());
        return attempt.shortAnswer().isEmpty() ? 0 : best(attempt, answer -> words.equals(answer) ? 1 : 0);
    }

    private static double best(Attempt attempt, ToDoubleFunction<NormalizedText> likeness) {
        return attempt.question().answers().stream()
                .map(NormalizedText::of)
                .mapToDouble(likeness)
                .max()
                .orElse(0);
    }
}
