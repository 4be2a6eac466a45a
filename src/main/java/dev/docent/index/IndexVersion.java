package dev.docent.index;

import dev.docent.document.ReadingVersion;
import java.util.Map;

/// How an index is made. One made in another way cannot be searched and has to be made anew.
///
/// @param format see [ReadingVersion]
record IndexVersion(int format) {

    /// What this code writes and reads.
    static final int FORMAT = ReadingVersion.CURRENT;

    static final IndexVersion CURRENT = new IndexVersion(FORMAT);

    private static final String MARK = "docent.format";

    /// @return the marks to keep with the index
    Map<String, String> marks() {
        return Map.of(MARK, Integer.toString(format));
    }

    /// @return whether an index with these marks was made in this way
    boolean made(Map<String, String> marks) {
        return marks.entrySet().containsAll(marks().entrySet());
    }
}
