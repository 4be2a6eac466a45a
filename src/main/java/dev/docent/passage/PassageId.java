package dev.docent.passage;

import dev.docent.document.DocumentId;

/// Identifies a passage: the document, and the passage's place among its passages from 0.
public record PassageId(DocumentId document, int position) {

    public PassageId {
        if (position < 0) {
            throw new IllegalArgumentException("A passage's position is 0 or more: " + position);
        }
    }

    @Override
    public String toString() {
        return document + "-" + position;
    }
}
