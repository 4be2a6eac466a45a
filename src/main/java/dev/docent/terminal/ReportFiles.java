package dev.docent.terminal;

import dev.docent.evaluation.EvaluationReport;
import dev.docent.evaluation.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes an evaluation's figures and outputs for other programs to read.
final class ReportFiles {

    private static final JsonMapper LINE = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final JsonMapper PAGE =
            LINE.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportFiles() {}

    /// Writes one object: each figure under its name, `null` where there is none, and under `n:NAME` how many it is the
    /// mean of.
    static void writeFigures(EvaluationReport report, Path file) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        report.figures().forEach(figure -> put(figure, figures));
        figures.put("reliability", report.reliability());
        write(file, PAGE.writeValueAsString(figures));
    }

    /// Writes one object a line for each question.
    static void writeOutputs(EvaluationReport report, Path file) {
        write(file, report.outputs().stream().map(LINE::writeValueAsString).collect(Collectors.joining("\n")));
    }

    private static void put(Figure figure, Map<String, @Nullable Object> figures) {
        figures.put(figure.name(), number(figure));
        figure.over().ifPresent(over -> figures.put("n:" + figure.name(), over));
    }

    private static @Nullable Number number(Figure figure) {
        if (figure.value().isEmpty()) {
            return null;
        }
        double value = figure.value().getAsDouble();
        if (figure.unit() == Figure.Unit.COUNT) {
            return (int) value;
        }
        return value;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write '" + file + "'", e);
        }
    }
}
