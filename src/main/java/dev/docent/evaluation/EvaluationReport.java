package dev.docent.evaluation;

import java.util.Map;

/// The figures of one evaluation.
///
/// @param questions how many questions were asked
/// @param figures each figure by its name, in the order they are shown
public record EvaluationReport(int questions, Map<String, Figure> figures) {

    /// @param value the figure
    /// @param over how many questions, quotes or citations it was taken over
    public record Figure(double value, int over) {}
}
