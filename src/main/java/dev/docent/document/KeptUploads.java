package dev.docent.document;

import java.util.List;
import java.util.Optional;

/// Uploads with their files on this machine.
interface KeptUploads extends Uploads, UploadCopies {

    FolderListing listing();

    /// @return the files of all uploads, in the order of their names
    default List<DocumentFile> all() {
        return listing().files();
    }

    /// @param file a path relative to the uploads, `/` between its parts
    Optional<DocumentFile> find(String file);

    /// @return whether there is an upload of this name, or may be
    default boolean mayBeThere(String file) {
        return find(file).isPresent();
    }

    /// @return whether there was an upload of this name that is known to have been deleted
    boolean isGone(String file);
}
