package dev.docent.index;

import dev.docent.document.DocumentSummary;
import dev.docent.passage.Passage;

/// A passage that a search found.
///
/// @param score how well it fits, comparable within one search only
public record Match(Passage passage, DocumentSummary document, double score) {}
