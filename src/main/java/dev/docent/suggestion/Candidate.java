package dev.docent.suggestion;

import dev.docent.document.DocumentId;

/// A question that a sentence seems to answer.
///
/// @param start where the sentence begins in the document's text, inclusive
/// @param end where it ends, exclusive
record Candidate(String question, DocumentId document, int start, int end) {}
