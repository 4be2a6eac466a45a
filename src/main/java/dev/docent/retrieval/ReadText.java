package dev.docent.retrieval;

import dev.docent.passage.Passage;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import java.util.List;

/// What the reader is shown of a passage: its words, after the header of the table that it continues.
///
/// @param text what is read
/// @param shift where the passage's own words begin in it
record ReadText(String text, int shift) {

    static ReadText of(Passage passage) {
        String header = passage.columns().isEmpty() ? "" : passage.columns() + "\n";
        return new ReadText(header + passage.text(), header.length());
    }

    /// @return the reading with its spans in the passage's own text; those in the header are left out
    Reading place(Reading reading) {
        List<Span> spans = reading.spans().stream()
                .filter(span -> span.start() >= shift)
                .map(span -> new Span(span.start() - shift, span.end() - shift, span.score()))
                .toList();
        return new Reading(spans, reading.noAnswer());
    }
}
