package dev.docent.index.engine;

import dev.docent.document.DocumentId;

/// A passage that was found.
///
/// @param revision the revision of its document
/// @param value the packed passage
public record Hit(DocumentId document, long revision, Bytes value, double score) {}
