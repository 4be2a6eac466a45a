package dev.docent.answer;

import dev.docent.retrieval.EvidencePassage;

/// Whole sentences of a passage, and the words in them that answer.
///
/// @param start where the quote begins in the passage's text, inclusive
/// @param end where it ends, exclusive
/// @param answerStart where the words that answer begin in the passage's text
/// @param answerEnd where they end
record Quotation(EvidencePassage passage, int start, int end, int answerStart, int answerEnd) {

    /// @return the words quoted
    String text() {
        return passage.match().passage().text().substring(start, end);
    }

    /// @return where the passage begins in its document's text
    int offset() {
        return passage.match().passage().location().start();
    }

    /// @return whether both quote the same words of the same document
    boolean quotesTheSameAs(Quotation other) {
        return isOfSameDocument(other)
                && offset() + start == other.offset() + other.start
                && offset() + end == other.offset() + other.end;
    }

    /// @return whether all that the other one quotes stands in this quote
    boolean holds(Quotation other) {
        return isOfSameDocument(other)
                && offset() + start <= other.offset() + other.start
                && other.offset() + other.end <= offset() + end;
    }

    /// @return whether both quote some of the same words
    boolean overlaps(Quotation other) {
        return isOfSameDocument(other)
                && offset() + start < other.offset() + other.end
                && other.offset() + other.start < offset() + end;
    }

    /// @return whether the words of the other one that answer stand in this quote
    boolean holdsAnswerOf(Quotation other) {
        return isOfSameDocument(other)
                && offset() + start <= other.offset() + other.answerStart
                && other.offset() + other.answerEnd <= offset() + end;
    }

    private boolean isOfSameDocument(Quotation other) {
        return passage.match()
                .document()
                .id()
                .equals(other.passage.match().document().id());
    }
}
