package dev.docent.evaluation;

import dev.docent.evaluation.EvaluationReport.Bin;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Sets what the service said of its answers against how they were: confidence is worth something if, of the answers
/// given with 0.8, eight in ten are right.
final class Reliability {

    private static final int BINS = 10;

    /// An answer's confidence, and whether the answer was right.
    record Judged(double confidence, boolean right) {}

    private Reliability() {}

    static List<Bin> bins(List<Judged> answers) {
        Map<Integer, List<Judged>> bins =
                answers.stream().collect(Collectors.groupingBy(Reliability::bin, TreeMap::new, Collectors.toList()));
        return bins.entrySet().stream()
                .map(bin -> bin(bin.getKey(), bin.getValue()))
                .toList();
    }

    private static int bin(Judged answer) {
        return Math.clamp((int) (answer.confidence() * BINS), 0, BINS - 1);
    }

    private static Bin bin(int number, List<Judged> answers) {
        double said = answers.stream().mapToDouble(Judged::confidence).average().orElseThrow();
        double right = (double) answers.stream().filter(Judged::right).count() / answers.size();
        return new Bin((double) number / BINS, said, right, answers.size());
    }
}
