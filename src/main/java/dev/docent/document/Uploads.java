package dev.docent.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/// Files that were handed to the service, kept beside the documents folder.
public interface Uploads {

    /// Keeps a file, in the place of an upload of the same name. Either all of it is kept or nothing changes.
    ///
    /// @param origin where on the web it was fetched; empty for what was handed over
    /// @throws FileInFolderException if a file of this name lies in the documents folder
    void put(UploadName name, Optional<URI> origin, InputStream content) throws IOException;

    /// @param file the name of an upload, as its document has it
    /// @return where on the web it was fetched; empty if it was not, or if there is no such upload
    Optional<URI> origin(String file);

    /// Deletes an upload.
    ///
    /// @param file its name, as its document has it
    /// @return whether there was such an upload
    boolean remove(String file) throws IOException;

    /// @return whether a document was read from an upload, or from within one
    boolean holds(String file);

    /// @param file a name as a document has it
    /// @return whether there was an upload of this name that is known to have been deleted
    default boolean isGone(String file) {
        return false;
    }

    /// A file that is the folder's cannot be changed by an upload.
    final class FileInFolderException extends RuntimeException {

        FileInFolderException(String file) {
            super("'" + file + "' lies in the documents folder; change it there, or choose another name.");
        }
    }
}
