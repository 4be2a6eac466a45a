package dev.docent.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// How large something is, for people.
final class Size {

    private static final double MEGABYTE = 1_000_000;

    private Size() {}

    static String of(Path file) {
        try {
            return of(Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read '" + file + "'", e);
        }
    }

    static String of(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
