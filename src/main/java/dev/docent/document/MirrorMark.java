package dev.docent.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A note in the folder of uploads that says what its files are copies of. Files in a folder without one are nobody's
/// copies.
final class MirrorMark {

    private static final String NAME = ".mirror";

    private final Path note;
    private final String place;

    /// @param place where the store is
    MirrorMark(Path uploads, String place) {
        this.note = uploads.resolve(NAME);
        this.place = place;
    }

    boolean isThere() {
        return Files.exists(note);
    }

    void set() throws IOException {
        if (!isThere() || !Files.readString(note).equals(place)) {
            Files.createDirectories(note.getParent());
            Files.writeString(note, place);
        }
    }

    /// The files are what counts from now on.
    static void remove(Path uploads) throws IOException {
        Files.deleteIfExists(uploads.resolve(NAME));
    }
}
