package dev.docent.evaluation;

import dev.docent.evaluation.EvaluationReport.Bin;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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

    /// @return the expected calibration error (Naeini, Cooper, Hauskrecht, AAAI 2015): by how much what was said of the
    ///     answers of a bin differs from how many of them were right, as the mean over all answers; empty for none
    static OptionalDouble error(List<Judged> answers) {
        return answers.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(bins(answers).stream()
                                .mapToDouble(bin -> bin.count() * Math.abs(bin.said() - bin.right()))
                                .sum()
                        / answers.size());
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
