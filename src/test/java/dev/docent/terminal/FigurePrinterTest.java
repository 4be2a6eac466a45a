package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.evaluation.EvaluationReport;
import dev.docent.evaluation.Figure;
import dev.docent.evaluation.Figure.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigurePrinterTest {

    private static final EvaluationReport REPORT = new EvaluationReport(
            List.of(
                    count("questions", 4),
                    count("outputs", 3),
                    count("missing", 1),
                    count("unknown_ids", 0),
                    count("duplicate_ids", 0),
                    new Figure("f1", Unit.SHARE, OptionalDouble.of(0.5), OptionalInt.of(4)),
                    new Figure("em", Unit.SHARE, OptionalDouble.empty(), OptionalInt.of(0)),
                    count("n_answerable", 4)),
            List.of(new EvaluationReport.Bin(0.7, 0.75, 0.5, 2)),
            List.of(),
            List.of());

    @Test
    void aMeanIsShownWithItsNumberAndTheRoomForChance() {
        String text = FigurePrinter.text(REPORT);

        assertThat(text)
                .startsWith("questions 4, outputs 3, missing 1, unknown ids 0, duplicate ids 0\n")
                .contains("  f1                     0.5000   n=4  +-0.490\n")
                .contains("  n_answerable           4")
                .contains("from 0.7: said 0.750 right 0.500 n=2")
                .doesNotContain("em ");
    }

    @Test
    void programsGetEachFigureWithTheNumberItIsOver(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("figures.json");

        ReportFiles.writeFigures(REPORT, file);

        assertThat(Files.readString(file))
                .contains("\"f1\" : 0.5")
                .contains("\"n:f1\" : 4")
                .contains("\"em\" : null")
                .contains("\"questions\" : 4,");
    }

    private static Figure count(String name, int value) {
        return new Figure(name, Unit.COUNT, OptionalDouble.of(value), OptionalInt.empty());
    }
}
