package dev.docent.answer;

import dev.docent.retrieval.Stage;
import java.util.List;

/// An answer and how it came about.
///
/// @param mode how it was made: {@link Mode#EXTRACTIVE} or {@link Mode#GENERATIVE}
/// @param stages what ran, in order
public record Answered(Answer answer, Mode mode, List<Stage> stages) {

    public Answered {
        stages = List.copyOf(stages);
        if (mode == Mode.AUTO) {
            throw new IllegalArgumentException("An answer was made in one way");
        }
    }
}
