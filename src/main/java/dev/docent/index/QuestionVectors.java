package dev.docent.index;

import java.util.List;
import java.util.Map;

/// Turns questions into vectors of length 1, whose product says how near two are in meaning.
public interface QuestionVectors {

    /// @return a vector for each question; none at all while the model cannot be used
    Map<String, float[]> of(List<String> questions);
}
