package dev.docent.answer;

import dev.docent.passage.Sentences;
import dev.docent.reader.Reading.Span;
import dev.docent.retrieval.EvidencePassage;

/// Words of a passage that may be the answer.
///
/// @param span where they stand in the passage's text
/// @param value what they amount to
/// @param signals what speaks for them
/// @param strength the logarithm of the odds that they are the answer
record Finding(EvidencePassage passage, Span span, Value value, Signals signals, double strength) {

    /// @return the words as they stand in the passage
    String words() {
        return text().substring(span.start(), span.end());
    }

    /// @return the words as they answer: plain, a cell's number with its unit
    String answer() {
        return TableCell.of(passage, span).map(TableCell::words).orElseGet(() -> PlainText.of(words()));
    }

    /// @return the sentence that the words stand in
    String sentence() {
        return Sentences.of(text()).stream()
                .filter(sentence -> span.start() < sentence.end())
                .findFirst()
                .map(sentence -> sentence.in(text()))
                .orElseGet(this::words);
    }

    String text() {
        return passage.match().passage().text();
    }
}
