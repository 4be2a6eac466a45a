package dev.docent.document;

import java.io.IOException;
import java.nio.file.Path;

/// Copies the uploads while they come and go.
public interface UploadCopies {

    /// Puts a copy of the uploads as they are now into a folder, which is empty.
    ///
    /// @return false if they are not kept in files of this service, but in a store that instances share
    boolean copyTo(Path folder) throws IOException;
}
