package dev.docent.index.engine;

import dev.docent.document.DocumentId;
import java.util.Optional;

/// What an engine keeps of a document as a whole.
///
/// @param summary the packed summary
/// @param sketch what it is compared with others by
/// @param space where its passages have vectors; empty if they have none
public record StoredDocument(DocumentId id, Bytes summary, Bytes sketch, Optional<Space> space) {}
