package dev.docent.index;

import java.util.List;
import java.util.Optional;

/// The vectors of texts, in their order.
///
/// @param space empty if there are none
record Vectors(Optional<EmbeddingSpace> space, List<float[]> all) {

    static final Vectors NONE = new Vectors(Optional.empty(), List.of());

    Vectors {
        all = List.copyOf(all);
    }
}
