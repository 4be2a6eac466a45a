package dev.docent.retrieval;

import dev.docent.index.Filter;

/// A question that stands alone, and which documents may answer it.
public record Query(String text, Filter filter) {

    public Query {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A query needs words");
        }
    }
}
