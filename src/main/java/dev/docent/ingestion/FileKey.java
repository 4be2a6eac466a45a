package dev.docent.ingestion;

import dev.docent.document.ShortName;

/// What a file's row is found by.
final class FileKey {

    /// In bytes: as long a name as PostgreSQL puts into an index.
    private static final int LONGEST = 2_000;

    private FileKey() {}

    /// @return the file's name, or a short one in its place if it is too long
    static String of(String file) {
        return ShortName.of(file, LONGEST, "");
    }
}
