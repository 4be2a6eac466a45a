package dev.docent.passage;

import dev.docent.document.SourceDocument;
import java.util.List;

/// Cuts a document into passages.
public interface Splitter {

    /// @return the passages in reading order; together their texts are the document's text, nothing lost and nothing
    ///     twice; empty for a document of white space only
    List<Passage> split(SourceDocument document);
}
