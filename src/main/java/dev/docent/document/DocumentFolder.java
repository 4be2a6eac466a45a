package dev.docent.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The folder that documents are read from.
public interface DocumentFolder {

    /// @return where it is
    Path path();

    /// @return every file in it that may be a document, in the order of their names; hidden files are left out
    /// @throws java.io.UncheckedIOException if the folder cannot be listed
    /// @throws OriginalsUnavailableException if the uploads cannot be reached at present
    List<DocumentFile> files();

    /// @return the same files, with what could not be seen
    /// @throws java.io.UncheckedIOException if the folder cannot be listed
    /// @throws OriginalsUnavailableException if the uploads cannot be reached at present
    default FolderListing listing() {
        return FolderListing.of(files());
    }

    /// @param file a path relative to this folder, `/` between its parts
    /// @return the file, unless there is none or it lies outside of the folder
    /// @throws OriginalsUnavailableException if it is an upload that cannot be reached at present
    Optional<DocumentFile> find(String file);

    /// @return whether a file is there, or cannot be looked at, so that it may be
    /// @throws OriginalsUnavailableException if it is an upload that cannot be reached at present
    default boolean mayBeThere(String file) {
        return find(file).isPresent();
    }

    /// @return whether a file is known to have been deleted, rather than not to be seen at present
    default boolean isGone(String file) {
        return false;
    }
}
