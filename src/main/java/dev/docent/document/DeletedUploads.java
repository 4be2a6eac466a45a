package dev.docent.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Remembers which uploads were deleted, so that a document of which nothing else is left can be told from one that is
/// only out of sight.
final class DeletedUploads {

    /// Hidden, and flat: what was a file may be a folder now.
    private static final String NAME = ".deleted";

    private final Path folder;

    DeletedUploads(Path uploads) {
        this.folder = uploads.resolve(NAME);
    }

    void note(String file) throws IOException {
        Files.createDirectories(folder);
        Files.newByteChannel(mark(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();
    }

    void forget(String file) throws IOException {
        Files.deleteIfExists(mark(file));
    }

    boolean holds(String file) {
        return Files.exists(mark(file));
    }

    private Path mark(String file) {
        return folder.resolve(DocumentId.of(file).value());
    }
}
