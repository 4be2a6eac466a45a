package dev.docent.evaluation;

/// Measures one side of an answer.
interface Measure {

    /// @param samples takes what was measured; nothing for a question that the measure does not apply to
    void take(Attempt attempt, Samples samples);
}
