package dev.docent.api;

import dev.docent.retrieval.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// A step that ran, and how long it took.
@Schema(name = "Stage")
record StageResponse(String name, long ms) {

    static List<StageResponse> of(List<Stage> stages) {
        return stages.stream()
                .map(stage -> new StageResponse(stage.name(), stage.took().toMillis()))
                .toList();
    }
}
