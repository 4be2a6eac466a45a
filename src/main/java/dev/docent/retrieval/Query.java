package dev.docent.retrieval;

import dev.docent.index.Filter;
import java.util.List;

/// A question that stands alone, and which documents may answer it.
///
/// @param otherWords the same in other words, to find passages that use them
public record Query(String text, Filter filter, List<String> otherWords) {

    /// A question in its own words.
    public Query(String text, Filter filter) {
        this(text, filter, List.of());
    }

    public Query {
        otherWords = List.copyOf(otherWords);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A query needs words");
        }
    }
}
