package dev.docent.index;

import java.util.Map;

/// What an index was made with. One made with anything else cannot be searched and has to be made anew.
///
/// @param format raised with every change of what is kept, or of how documents are read and cut
/// @param embedding the embedding model's name
/// @param dimension the length of its vectors
record IndexVersion(int format, String embedding, int dimension) {

    /// What this code writes and reads.
    static final int FORMAT = 3;

    /// @return the marks to keep with the index
    Map<String, String> marks() {
        return Map.of(
                "docent.format", Integer.toString(format),
                "docent.embedding", embedding,
                "docent.dimension", Integer.toString(dimension));
    }

    /// @return whether an index with these marks was made with this version
    boolean made(Map<String, String> marks) {
        return marks.entrySet().containsAll(marks().entrySet());
    }
}
