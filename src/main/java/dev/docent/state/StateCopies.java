package dev.docent.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Copies the state while it is read and written.
public interface StateCopies {

    /// Puts a copy of the state as it is now into a folder, which is empty.
    ///
    /// @return nothing if that was all; else where the state lies, and how it is copied there, in a sentence
    Optional<String> copyTo(Path folder) throws IOException;
}
