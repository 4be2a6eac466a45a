package dev.docent.evaluation;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Runs a set of questions against the index and reports how good retrieval and answers are.
public interface Evaluation {

    /// Asks every question of the set, one after the other. A question that fails counts as one not answered.
    ///
    /// @param set a folder with `questions.jsonl` and `docs/`
    /// @param progress is told after each question how many are answered
    /// @throws MalformedSetException if the set cannot be read; then nothing was asked
    EvaluationReport run(Path set, Consumer<Progress> progress);

    /// How far an evaluation has come.
    record Progress(int answered, int questions) {}
}
