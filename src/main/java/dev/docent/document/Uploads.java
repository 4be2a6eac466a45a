package dev.docent.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Files that were handed to the service, kept beside the documents folder.
public interface Uploads {

    /// Keeps files, each in the place of an upload of the same name. Either all of them are kept or nothing changes.
    ///
    /// @param files have different names
    /// @throws NameTakenException if one of them cannot have its name
    /// @throws PartlyKeptException if some could be kept and then not be taken back
    void put(List<Upload> files) throws IOException;

    /// Keeps one file.
    ///
    /// @param origin where on the web it was fetched; empty for what was handed over
    /// @throws NameTakenException if it cannot have its name
    default void put(UploadName name, Optional<URI> origin, InputStream content) throws IOException {
        put(List.of(new Upload(name, origin, () -> content)));
    }

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

    /// @return whether a file of the documents folder is one that was handed over
    boolean isUpload(DocumentFile file);

    /// @return letters and digits that tell where these uploads lie: the same for all instances that share
    /// them, and others for an instance that has uploads of its own
    String place();

    /// A name that is that of something else, which an upload does not replace.
    final class NameTakenException extends RuntimeException {

        private NameTakenException(String message) {
            super(message);
        }

        static NameTakenException inFolder(String file) {
            return new NameTakenException(
                    "'" + file + "' lies in the documents folder; change it there, or choose another name.");
        }

        static NameTakenException folder(String file) {
            return new NameTakenException("'" + file + "' cannot be a file: there are uploads called '" + file
                    + "/…'. Choose another name, or remove those first.");
        }

        static NameTakenException within(String file, String taken) {
            return new NameTakenException("'" + file + "' cannot be kept: '" + taken
                    + "' is an upload and no folder. Choose another name, or remove '" + taken + "' first.");
        }
    }

    /// Of several files some are kept against the rule, because what was there before could not be put back.
    final class PartlyKeptException extends RuntimeException {

        private final transient List<String> files;

        /// @param files the names of those that are kept, as their documents have them
        public PartlyKeptException(List<String> files, Throwable cause) {
            super("Kept of several files: " + files, cause);
            this.files = List.copyOf(files);
        }

        public List<String> files() {
            return files;
        }
    }
}
