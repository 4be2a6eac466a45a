package dev.docent.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Copies the uploads while they come and go.
public interface UploadCopies {

    /// Puts a copy of the uploads as they are now into a folder, which is empty.
    ///
    /// @return nothing if that was all; else where they lie, and how they are copied there, in a sentence
    Optional<String> copyTo(Path folder) throws IOException;
}
