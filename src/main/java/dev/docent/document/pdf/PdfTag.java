package dev.docent.document.pdf;

/// What a file's structure tree says of words: that they are a heading.
///
/// @param element tells one heading from another
/// @param level from 1, the highest, to 6
record PdfTag(int element, int level) {}
