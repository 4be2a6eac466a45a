package dev.docent.evaluation;

/// Measures whether the service knows when the documents do not say.
final class AbstentionMeasure implements Measure {

    @Override
    public void take(Attempt attempt, Samples samples) {
        boolean abstained = attempt.abstained();
        boolean answerable = attempt.question().answerable();
        if (abstained) {
            samples.add("abstain_precision", !answerable);
        }
        if (answerable) {
            samples.add("false_abstain", abstained);
        } else {
            samples.add("abstain_recall", abstained);
            samples.add("answered_unanswerable", !abstained);
        }
    }
}
