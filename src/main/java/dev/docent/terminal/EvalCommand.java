package dev.docent.terminal;

import dev.docent.evaluation.Evaluation;
import dev.docent.evaluation.EvaluationReport;
import dev.docent.ingestion.Ingestion;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Indexes a set's documents, asks its questions and shows how good the answers are.
@Component
final class EvalCommand {

    private final Ingestion ingestion;
    private final Evaluation evaluation;

    EvalCommand(Ingestion ingestion, Evaluation evaluation) {
        this.ingestion = ingestion;
        this.evaluation = evaluation;
    }

    /// @return 0, unless the documents could not be indexed at all: then 2
    int run(Request.Eval eval, Screen screen) {
        var problem = new IngestionWatch(ingestion, screen).run().problem();
        if (problem.isPresent()) {
            screen.complain(problem.get());
            return 2;
        }
        EvaluationReport report = ask(eval, screen);
        screen.print(FigurePrinter.text(report));
        eval.by().ifPresent(field -> screen.print(FigurePrinter.text(field, report.by(field))));
        eval.json().ifPresent(file -> ReportFiles.writeFigures(report, file));
        eval.outputs().ifPresent(file -> ReportFiles.writeOutputs(report, file));
        return 0;
    }

    private EvaluationReport ask(Request.Eval eval, Screen screen) {
        ProgressBar bar = new ProgressBar(screen, "questions");
        long start = System.nanoTime();
        EvaluationReport report = evaluation.run(
                eval.set(),
                progress -> bar.show(
                        progress.answered(), progress.questions(), Duration.ofNanos(System.nanoTime() - start)));
        bar.end();
        return report;
    }
}
