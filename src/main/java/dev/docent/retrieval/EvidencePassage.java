package dev.docent.retrieval;

import dev.docent.index.Match;
import dev.docent.reader.Reading;
import java.util.List;
import java.util.Optional;

/// A passage that may answer a query.
///
/// @param match the passage with its document
/// @param reading what the reader made of it; empty if it was not read
/// @param relevance how well it fits the query, comparable within one evidence only; the higher the better
/// @param words its score by words (BM25); 0 if that search did not find it
/// @param meaning its score by meaning, from 0 to 1; 0 if that search did not find it
/// @param copies passages of other documents that say the same word for word, best first
public record EvidencePassage(
        Match match, Optional<Reading> reading, double relevance, double words, double meaning, List<Match> copies) {

    public EvidencePassage {
        copies = List.copyOf(copies);
    }
}
