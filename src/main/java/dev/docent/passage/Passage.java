package dev.docent.passage;

/// A part of a document that is searched, read and cited as one.
///
/// @param text the document's text from the location's start to its end, character for character
/// @param columns the header row of the table that the passage continues; empty if it continues none
public record Passage(PassageId id, Location location, String text, String columns) {

    public Passage {
        if (text.length() != location.end() - location.start()) {
            throw new IllegalArgumentException("The text is not as long as its location says: " + id);
        }
    }
}
