package dev.docent.passage;

/// What is never cut any further: a sentence, a row, a heading, or part of an overlong one of them.
///
/// @param block which of the document's blocks it belongs to
/// @param tokens how many tokens it has
/// @param cutBefore what it costs to cut before it, compared with a passage of no size at all, which costs 1
record Piece(int start, int end, int block, int tokens, double cutBefore) {}
