package dev.docent.state;

import java.io.IOException;
import java.nio.file.Path;

/// Copies the state while it is read and written.
public interface StateCopies {

    /// Puts a copy of the state as it is now into a folder, which is empty.
    ///
    /// @return false if the state is not kept in files of this service, but in a database server
    boolean copyTo(Path folder) throws IOException;
}
