package dev.docent.answer;

import dev.docent.document.DocumentSummary;
import java.util.List;
import java.util.OptionalInt;

/// Words of a document that an answer stands on.
///
/// @param n its number in the answer, from 1
/// @param heading the headings above the quote, joined by ` › `; may be empty
/// @param page the page the quote begins on, where the format has pages
/// @param quote the document's text from `start` to `end`, character for character
/// @param start where the quote begins in the document's text, inclusive
/// @param end where it ends, exclusive
/// @param answerStart where the words that answer begin in the document's text; `start` if none stand out
/// @param answerEnd where they end; `end` if none stand out
/// @param supports the parts of the answer's text that the quote supports
public record Citation(
        int n,
        DocumentSummary document,
        String heading,
        OptionalInt page,
        String quote,
        int start,
        int end,
        int answerStart,
        int answerEnd,
        List<Support> supports) {

    /// A part of an answer's text.
    public record Support(int start, int end) {}

    public Citation {
        supports = List.copyOf(supports);
        if (quote.length() != end - start) {
            throw new IllegalArgumentException("The quote is not as long as its span: " + start + " to " + end);
        }
        if (answerStart < start || answerEnd > end || answerEnd < answerStart) {
            throw new IllegalArgumentException(
                    "The answer lies outside of its quote: " + answerStart + " to " + answerEnd);
        }
    }
}
