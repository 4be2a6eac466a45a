package dev.docent.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Copies all that the service keeps, while it serves.
public interface Backup {

    /// Takes a copy of index, state and uploads as they are at this moment, as far as they lie in the data folder.
    ///
    /// @return the copy; it is deleted when it is closed
    /// @throws BackupRunningException if another one is being taken
    Snapshot take() throws IOException;

    /// A copy that nobody changes any more.
    interface Snapshot extends AutoCloseable {

        /// @return what is not in it, because it does not lie in the data folder: where that is and how it is copied
        ///     there, a sentence for each
        List<String> leftOut();

        /// Writes all of it as one file, which {@link Restore} reads.
        void writeTo(OutputStream out) throws IOException;

        @Override
        void close() throws IOException;
    }
}
