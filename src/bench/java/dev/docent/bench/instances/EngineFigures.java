package dev.docent.bench.instances;

import dev.docent.bench.Report;
import dev.docent.evaluation.EvaluationReport;
import dev.docent.evaluation.Figure;
import dev.docent.index.Store;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How the same questions went on each engine.
record EngineFigures(Map<Store, EvaluationReport> reports) {

    /// Further apart than that is another quality.
    private static final double SAME = 0.01;

    /// @throws IllegalStateException if the engines are of different quality
    void print() {
        Report.line(String.format(Locale.ROOT, "  %-34s %s   apart", "", names()));
        List<String> shares = reports.values().iterator().next().figures().stream()
                .filter(figure -> figure.unit() == Figure.Unit.SHARE)
                .filter(figure -> figure.value().isPresent())
                .map(Figure::name)
                .toList();
        shares.forEach(this::print);
        double apart = shares.stream().mapToDouble(this::apart).max().orElse(0);
        Report.figure("greatest difference of a figure", apart, apart <= SAME ? "(the same)" : "(NOT the same)");
        Report.figure("questions answered otherwise than on the first", (double) different(), "");
        if (apart > SAME) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "The engines are %.4f apart in a figure, and may be %.2f", apart, SAME));
        }
    }

    private String names() {
        return reports.keySet().stream()
                .map(store -> String.format(Locale.ROOT, "%12s", store.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
    }

    private void print(String name) {
        String values = values(name).stream()
                .map(value -> String.format(Locale.ROOT, "%12.4f", value))
                .collect(Collectors.joining());
        Report.line(String.format(Locale.ROOT, "  %-34s %s %7.4f", name, values, apart(name)));
    }

    private double apart(String name) {
        Collection<Double> values = values(name);
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0)
                - values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    private List<Double> values(String name) {
        return reports.values().stream()
                .map(report -> report.figure(name).value().orElse(0))
                .toList();
    }

    private long different() {
        List<List<String>> all = reports.values().stream()
                .map(report -> report.outputs().stream()
                        .map(output -> output.id() + output.answer())
                        .toList())
                .toList();
        return all.stream()
                .skip(1)
                .mapToLong(other -> other.stream()
                        .filter(answer -> !all.getFirst().contains(answer))
                        .count())
                .sum();
    }
}
