package dev.docent.passage;

import dev.docent.time.DateInterval;
import java.util.List;

/// A part of a document that is searched, read and cited as one.
///
/// @param text the document's text from the location's start to its end, character for character
/// @param columns the header row of the table that the passage continues; empty if it continues none
/// @param dates the days that it speaks of, in reading order and each once; empty if it says nothing of time
public record Passage(PassageId id, Location location, String text, String columns, List<DateInterval> dates) {

    public Passage {
        dates = List.copyOf(dates);
        if (text.length() != location.end() - location.start()) {
            throw new IllegalArgumentException("The text is not as long as its location says: " + id);
        }
    }

    /// A passage that says nothing of time.
    public Passage(PassageId id, Location location, String text, String columns) {
        this(id, location, text, columns, List.of());
    }
}
