package dev.docent.api.openai;

import java.util.Arrays;
import java.util.Optional;

/// The names under which the service offers itself as a model: one for each way to answer.
enum Model {
    AUTO("docent"),
    EXTRACTIVE("docent-extractive"),
    GENERATIVE("docent-generative");

    private final String id;

    Model(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<Model> of(String id) {
        return Arrays.stream(values()).filter(model -> model.id.equals(id)).findFirst();
    }

    /// @throws RefusedException if there is no such model
    static Model get(String id) {
        return of(id).orElseThrow(() -> RefusedException.unknownModel(id));
    }
}
