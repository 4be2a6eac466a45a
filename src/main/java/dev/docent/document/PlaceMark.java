package dev.docent.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// A note in a folder of uploads that tells it from others. Instances that share the folder, wherever each of
/// them has it, read the same there.
record PlaceMark(Path uploads) {

    private static final String NAME = ".place";

    /// @return what is noted; made up where there is no note yet
    String read() {
        Path note = uploads.resolve(NAME);
        try {
            if (!Files.exists(note)) {
                write(note);
            }
            return Files.readString(note).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot tell which uploads lie in '" + uploads + "'", failure);
        }
    }

    /// Of two instances that do so at a time the later one counts.
    private void write(Path note) throws IOException {
        Path fresh = Files.createTempFile(Files.createDirectories(uploads), NAME, "");
        try {
            Files.writeString(fresh, UUID.randomUUID().toString());
            Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
