package dev.docent.document;

import java.util.OptionalInt;

/// One piece of a document's structure, as a span of its text.
///
/// @param kind what it is
/// @param level a heading's level from 1; 0 for everything else
/// @param start where it begins in the document's text, inclusive
/// @param end where it ends, exclusive
/// @param page the page it begins on, from 1, where the format has pages
public record Block(Kind kind, int level, int start, int end, OptionalInt page) {

    /// What a block is.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_HEADER,
        TABLE_ROW,
        CODE
    }

    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No span of text: " + start + " to " + end);
        }
        if ((kind == Kind.HEADING) != (level > 0)) {
            throw new IllegalArgumentException("Only a heading has a level: " + kind + ", level " + level);
        }
    }
}
