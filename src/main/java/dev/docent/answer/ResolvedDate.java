package dev.docent.answer;

/// A date that the sources give in relative words, and the day it means.
///
/// @param text the words ("on Sunday")
/// @param resolved the day, or as much of it as is meant, in ISO 8601 ("2026-01-04", "2025-03"); an interval as
///     `first/last`
/// @param from what it was resolved against: the document's own date ("publishedAt 2026-01-05"), or one that the text
///     names ("“3 March 2019” in the text")
/// @param citation the number of the citation that holds the words
public record ResolvedDate(String text, String resolved, String from, int citation) {}
