package dev.docent.index.engine;

import java.util.List;

/// The passages of a document as they are kept.
///
/// @param values the packed passages in reading order
/// @param vectors theirs; none if they have none
public record Kept(List<Bytes> values, List<float[]> vectors) {

    public Kept {
        values = List.copyOf(values);
        vectors = List.copyOf(vectors);
    }
}
