package dev.docent.document.worker;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.Unpacked;
import java.nio.file.Path;

/// What a worker is told to read.
///
/// @param path where the file's bytes are
/// @param unpackTo where a folder for the files within it may be made
/// @param unpacked how much was unpacked before of the file of the folder that it lies within
record Order(String id, String file, String collection, String path, String unpackTo, Unpacked unpacked) {

    /// @param path leads to the file's bytes, whatever the file itself is called
    static Order of(DocumentFile file, Path path, Path unpackTo, Unpacked unpacked) {
        return new Order(
                file.id().value(),
                file.file(),
                file.collection().name(),
                path.toString(),
                unpackTo.toString(),
                unpacked);
    }

    DocumentFile documentFile() {
        return new DocumentFile(new DocumentId(id), file, new Collection(collection), Path.of(path));
    }

    Path folder() {
        return Path.of(unpackTo);
    }
}
