package dev.docent.passage;

import java.util.OptionalInt;

/// Where a passage stands in its document.
///
/// @param start where it begins in the document's text, inclusive
/// @param end where it ends, exclusive
/// @param heading the headings above it from the outermost, joined by ` › `; empty if there are none
/// @param page the page it begins on, from 1, where the format has pages
public record Location(int start, int end, String heading, OptionalInt page) {

    public Location {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No span of text: " + start + " to " + end);
        }
    }
}
