package dev.docent.answer.grounding;

import dev.docent.retrieval.EvidencePassage;

/// A quote that supports a sentence. Offsets count in the passage's text.
///
/// @param passage the passage that is quoted
/// @param start where the quote begins, inclusive; it holds whole sentences, or rows of a table
/// @param end where it ends, exclusive
/// @param answerStart where the words that carry the claim begin, within the quote
/// @param answerEnd where they end, exclusive
public record Support(EvidencePassage passage, int start, int end, int answerStart, int answerEnd) {

    public Support {
        int length = passage.match().passage().text().length();
        if (start < 0 || end <= start || end > length) {
            throw new IllegalArgumentException("No quote of the passage: " + start + " to " + end);
        }
        if (answerStart < start || answerEnd > end || answerEnd < answerStart) {
            throw new IllegalArgumentException(
                    "The claim lies outside of its quote: " + answerStart + " to " + answerEnd);
        }
    }
}
