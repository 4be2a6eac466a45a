package dev.docent.index;

import java.io.IOException;
import java.nio.file.Path;

/// Copies the index while it is searched and changed.
public interface IndexCopies {

    /// Puts a copy of the index as it is now into a folder, which is empty.
    ///
    /// @return false if the index is not kept in files of this service
    boolean copyTo(Path folder) throws IOException;
}
