package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import java.util.Optional;

/// A file as it was found in the documents folder.
///
/// @param file its id is the one that a new file of this name would get, until it is known which document it is
record Listed(DocumentFile file, Stamp stamp) {

    String name() {
        return file.file();
    }

    Listed as(DocumentId id) {
        return new Listed(new DocumentFile(id, file.file(), file.collection(), file.path()), stamp);
    }

    /// @return the file as it is by now; empty if it is gone
    Optional<Listed> again() {
        return Stamp.of(file.path()).map(now -> new Listed(file, now));
    }

    /// @return whether it is not as it was found any more, so that somebody may still be writing it
    boolean hasChanged() {
        return again().filter(this::equals).isEmpty();
    }
}
