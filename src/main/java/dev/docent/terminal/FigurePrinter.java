package dev.docent.terminal;

import dev.docent.evaluation.EvaluationReport;
import dev.docent.evaluation.EvaluationReport.Bin;
import dev.docent.evaluation.EvaluationReport.Kind;
import dev.docent.evaluation.Figure;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Lays out figures as a table. A mean comes with how many it is over and how far chance alone may move it.
final class FigurePrinter {

    private static final List<String> HEADING =
            List.of("questions", "outputs", "missing", "unknown_ids", "duplicate_ids");

    /// How many standard errors hold 95 in 100.
    private static final double NORMAL_95 = 1.96;

    private FigurePrinter() {}

    static String text(EvaluationReport report) {
        String heading = HEADING.stream()
                .map(name -> name.replace('_', ' ') + " " + number(report.figure(name)))
                .collect(Collectors.joining(", "));
        String figures = report.figures().stream()
                .filter(figure ->
                        !HEADING.contains(figure.name()) && !figure.name().startsWith("n:"))
                .filter(figure -> figure.value().isPresent())
                .map(FigurePrinter::line)
                .collect(Collectors.joining("\n"));
        return heading + "\n" + figures + reliability(report.reliability());
    }

    static String text(String field, List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> String.format(
                        Locale.ROOT,
                        "  by %s=%s: n=%d f1=%s contains=%s abstained=%.3f",
                        field,
                        kind.name(),
                        kind.questions(),
                        share(kind.f1()),
                        share(kind.contains()),
                        kind.abstained()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Figure figure) {
        String over = figure.over().isPresent() ? "n=" + figure.over().getAsInt() : "";
        return String.format(Locale.ROOT, "  %-22s %-9s%s%s", figure.name(), number(figure), over, chance(figure));
    }

    private static String number(Figure figure) {
        double value = figure.value().orElseThrow();
        return figure.unit() == Figure.Unit.COUNT
                ? Integer.toString((int) value)
                : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String chance(Figure figure) {
        double value = figure.value().orElseThrow();
        if (figure.over().isEmpty() || value <= 0 || value >= 1) {
            return "";
        }
        double error = NORMAL_95 * Math.sqrt(value * (1 - value) / figure.over().getAsInt());
        return String.format(Locale.ROOT, "  +-%.3f", error);
    }

    private static String reliability(List<Bin> bins) {
        String lines = bins.stream()
                .map(bin -> String.format(
                        Locale.ROOT,
                        "\n  from %.1f: said %.3f right %.3f n=%d",
                        bin.from(),
                        bin.said(),
                        bin.right(),
                        bin.count()))
                .collect(Collectors.joining());
        return bins.isEmpty() ? "" : "\nconfidence of answers" + lines;
    }

    private static String share(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }
}
