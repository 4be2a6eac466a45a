package dev.docent.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Copies the index while it is searched and changed.
public interface IndexCopies {

    /// Puts a copy of the index as it is now into a folder, which is empty.
    ///
    /// @return nothing if that was all; else where the index lies, and how it is copied there, in a sentence
    Optional<String> copyTo(Path folder) throws IOException;
}
