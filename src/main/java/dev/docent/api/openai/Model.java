package dev.docent.api.openai;

import dev.docent.answer.Mode;
import java.util.Arrays;
import java.util.Optional;

/// The names under which the service offers itself as a model: one for each way to answer.
enum Model {
    AUTO("docent", Mode.AUTO),
    EXTRACTIVE("docent-extractive", Mode.EXTRACTIVE),
    GENERATIVE("docent-generative", Mode.GENERATIVE);

    private final String id;
    private final Mode mode;

    Model(String id, Mode mode) {
        this.id = id;
        this.mode = mode;
    }

    String id() {
        return id;
    }

    Mode mode() {
        return mode;
    }

    static Optional<Model> of(String id) {
        return Arrays.stream(values()).filter(model -> model.id.equals(id)).findFirst();
    }

    /// @throws RefusedException if there is no such model
    static Model get(String id) {
        return of(id).orElseThrow(() -> RefusedException.unknownModel(id));
    }
}
