package dev.docent.ingestion;

import dev.docent.document.DocumentSummary;

/// How much text of a document is turned into vectors, measured by its passages: each takes about as long as any
/// other, whether it holds running text or a table whose figures are many tokens in few characters. A cell of
/// millions of characters is one passage, too, of which the embedding model sees the beginning.
final class EmbeddedText {

    /// What a passage of about 200 tokens of English holds.
    private static final long USUAL_PASSAGE = 900;

    private EmbeddedText() {}

    /// @return characters of running text that take as long
    static long of(DocumentSummary document) {
        return of(document.characters(), document.passages());
    }

    /// @param characters that the document holds
    /// @return characters of running text that take as long
    static long of(long characters, int passages) {
        return passages <= 1 ? Math.min(characters, passages * USUAL_PASSAGE) : passages * USUAL_PASSAGE;
    }
}
