package dev.docent.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How much of a file of the folder was unpacked so far, at whatever depth: all of it shares one limit.
///
/// @param whole the size of the file, in bytes
/// @param bytes how much was unpacked of it
public record Unpacked(long whole, long bytes) {

    /// @return that nothing was unpacked of a file yet
    public static Unpacked nothingOf(DocumentFile file) {
        return new Unpacked(size(file.path()), 0);
    }

    /// @return the same without a file that was unpacked
    public Unpacked without(DocumentFile part) {
        return new Unpacked(whole, Math.max(0, bytes - size(part.path())));
    }

    /// @return the same with files that were unpacked, too
    public Unpacked with(List<DocumentFile> parts) {
        return new Unpacked(
                whole,
                bytes + parts.stream().mapToLong(part -> size(part.path())).sum());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
