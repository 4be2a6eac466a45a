package dev.docent.evaluation;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Runs a set of questions against the index and reports how good retrieval and answers are.
public interface Evaluation {

    /// @param set a folder with `questions.jsonl` and `docs/`
    /// @param progress is told after each question how many are answered
    EvaluationReport run(Path set, Consumer<Progress> progress);

    /// How far an evaluation has come.
    record Progress(int answered, int questions) {}
}
