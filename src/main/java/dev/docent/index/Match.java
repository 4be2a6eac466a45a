package dev.docent.index;

import dev.docent.document.DocumentSummary;
import dev.docent.passage.Passage;
import java.util.Comparator;

/// A passage that a search found.
///
/// @param score how well it fits, comparable within one search only
public record Match(Passage passage, DocumentSummary document, double score) {

    static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> match.passage().id().document().value())
            .thenComparingInt(match -> match.passage().id().position());
}
