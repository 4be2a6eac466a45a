package dev.docent.evaluation;

import java.util.List;

/// Measures what becomes of answers that contradict each other, and of questions with more than one answer.
final class ConflictMeasure implements Measure {

    @Override
    public void take(Attempt attempt, Samples samples) {
        SetQuestion question = attempt.question();
        if (question.conflict() && !question.wrongAnswers().isEmpty()) {
            sides(attempt, samples);
        }
        if (!question.answersAll().isEmpty()) {
            samples.add("all_answers", attempt.abstained() ? 0 : shareShown(attempt, question.answersAll()));
        }
    }

    private static void sides(Attempt attempt, Samples samples) {
        List<String> wrong = attempt.question().wrongAnswers();
        NormalizedText shown = attempt.shown();
        boolean saysWrong = Attempt.holdsAny(NormalizedText.of(attempt.answer()), wrong);
        samples.add("wrong_only", saysWrong && !attempt.containsAnswer());
        samples.add(
                "both_sides", Attempt.holdsAny(shown, attempt.question().answers()) && Attempt.holdsAny(shown, wrong));
    }

    private static double shareShown(Attempt attempt, List<String> answers) {
        NormalizedText shown = attempt.shown();
        long held =
                answers.stream().map(NormalizedText::of).filter(shown::holds).count();
        return (double) held / answers.size();
    }
}
