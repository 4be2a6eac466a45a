package dev.docent.document.format;

import dev.docent.document.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much room the files within a file take, and how much they may with all others of the same file of the folder.
final class Room {

    /// As much may come of any file, however small it is.
    private static final long SURELY_HARMLESS = 100L << 20;

    private static final int BUFFER = 1 << 16;

    private final Unpacked before;
    private final ReadingSettings settings;
    private final long most;
    private long taken;

    /// @param before what was unpacked of the file of the folder besides
    Room(Unpacked before, ReadingSettings settings) {
        this.before = before;
        this.settings = settings;
        this.most = Math.min(settings.maxUnpackedBytes(), Math.max(SURELY_HARMLESS, byRatio()));
        this.taken = before.bytes();
    }

    private long byRatio() {
        return before.whole() * settings.maxRatio();
    }

    /// @return whether there is room for so many more bytes
    boolean holds(long bytes) {
        return bytes <= most - taken;
    }

    /// Copies as much as there is room for. A copy that does not become whole is deleted and takes none.
    ///
    /// @return whether there was room for all of it
    boolean copied(InputStream in, Path copy) throws IOException {
        long earlier = taken;
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(copy)) {
            whole = copied(in, out);
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
                taken = earlier;
            }
        }
        return whole;
    }

    private boolean copied(InputStream in, OutputStream out) throws IOException {
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

    /// @return why there is no room for a file, in a sentence
    String exceeded() {
        return byRatio() < settings.maxUnpackedBytes()
                ? "The file that holds it unpacks to more than " + settings.maxRatio() + " times its own size, as if"
                        + " made to do harm."
                : "With it, what lies within the file that holds it takes more than the "
                        + (settings.maxUnpackedBytes() >> 20)
                        + " MB that docent.documents.reading.max-unpacked allows.";
    }

    /// Forgets what was copied.
    void clear() {
        taken = before.bytes();
    }
}
