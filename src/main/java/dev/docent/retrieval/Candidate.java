package dev.docent.retrieval;

import dev.docent.index.Match;

/// A passage on its way to becoming evidence.
///
/// @param fused its score by both rankings together
/// @param words its score by words (BM25); 0 if that search did not find it
/// @param wordsShare its score by words as a share of the best one
/// @param meaning its score by meaning, from 0 to 1; 0 if that search did not find it
/// @param time what its days add to its score, as a share of it; 0 where the query asks for no time
record Candidate(Match match, double fused, double words, double wordsShare, double meaning, double time) {

    static Candidate of(Match match) {
        return new Candidate(match, 0, 0, 0, 0, 0);
    }

    Candidate withFused(double score) {
        return new Candidate(match, score, words, wordsShare, meaning, time);
    }

    Candidate withWords(double score, double share) {
        return new Candidate(match, fused, score, share, meaning, time);
    }

    Candidate withMeaning(double score) {
        return new Candidate(match, fused, words, wordsShare, score, time);
    }

    /// @param fit how well its days fit the query, from 0 to 1
    /// @param weight how much that counts
    Candidate withTime(double fit, double weight) {
        double share = fit * weight;
        return new Candidate(match, fused * (1 + share), words, wordsShare, meaning, share);
    }

    String text() {
        return match.passage().text();
    }
}
