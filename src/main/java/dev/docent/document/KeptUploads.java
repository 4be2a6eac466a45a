package dev.docent.document;

import java.util.List;
import java.util.Optional;

/// Uploads with their files on this machine.
interface KeptUploads extends Uploads, UploadCopies {

    /// @return the files of all uploads, in the order of their names
    List<DocumentFile> all();

    /// @param file a path relative to the uploads, `/` between its parts
    Optional<DocumentFile> find(String file);

    /// @return whether there was an upload of this name that is known to have been deleted elsewhere
    boolean isGone(String file);
}
