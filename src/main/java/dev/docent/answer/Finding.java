package dev.docent.answer;

import dev.docent.reader.Reading.Span;
import dev.docent.retrieval.EvidencePassage;

/// Words of a passage that may be the answer.
///
/// @param span where they stand in the passage's text
/// @param value what they amount to
/// @param margin by how much the reader prefers them to "no answer"
/// @param strength how well they answer, the passage's relevance included
record Finding(EvidencePassage passage, Span span, Value value, double margin, double strength) {

    /// @return the words as they stand in the passage
    String words() {
        return text().substring(span.start(), span.end());
    }

    String text() {
        return passage.match().passage().text();
    }
}
