package dev.docent.index;

import java.util.Optional;

/// What vectors have in common that can be compared: they come from the same model and are equally long.
record EmbeddingSpace(String model, int dimension) {

    private static final String BEGINNING = Fields.VECTOR + " ";

    /// Vectors of two spaces never meet in one field.
    String field() {
        return BEGINNING + dimension + " " + model;
    }

    /// @return empty if this is no such field
    static Optional<EmbeddingSpace> of(String field) {
        if (!field.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        String[] parts = field.substring(BEGINNING.length()).split(" ", 2);
        return Optional.of(new EmbeddingSpace(parts[1], Integer.parseInt(parts[0])));
    }
}
