package dev.docent.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much room the files within a file take, and how much they may.
final class Room {

    /// As much may come of any file, however small it is.
    private static final long SURELY_HARMLESS = 100L << 20;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final ReadingSettings settings;
    private long taken;

    /// @param file the one that holds the others
    Room(Path file, ReadingSettings settings) {
        this.file = file;
        this.settings = settings;
    }

    /// Copies as much as there is room for. A copy that does not become whole is deleted and takes none.
    ///
    /// @return whether there was room for all of it
    boolean copied(InputStream in, Path copy) throws IOException {
        long before = taken;
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(copy)) {
            whole = copied(in, out);
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
                taken = before;
            }
        }
        return whole;
    }

    private boolean copied(InputStream in, OutputStream out) throws IOException {
        long most = Math.min(settings.maxUnpackedBytes(), Math.max(SURELY_HARMLESS, byRatio()));
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            taken += count;
            if (taken > most) {
                return false;
            }
            out.write(buffer, 0, count);
        }
        return true;
    }

    private long byRatio() throws IOException {
        return Files.size(file) * settings.maxRatio();
    }

    /// @return why there is no room for a file, in a sentence
    String exceeded() throws IOException {
        return byRatio() < settings.maxUnpackedBytes()
                ? "It unpacks to more than " + settings.maxRatio() + " times the size of the file that holds it, as if"
                        + " made to do harm."
                : "What lies within this file takes more than the " + (settings.maxUnpackedBytes() >> 20)
                        + " MB that docent.documents.reading.max-unpacked allows.";
    }

    /// Forgets what was copied.
    void clear() {
        taken = 0;
    }
}
