package dev.docent.ingestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What a file's entry in its folder says of its content: as long as both are the same, it has most likely not
/// changed.
///
/// @param bytes its size
/// @param modified when it was last written, in nanoseconds since 1970
record Stamp(long bytes, long modified) {

    /// @return empty if there is no such file
    static Optional<Stamp> of(Path file) {
        try {
            return read(file);
        } catch (IOException unseen) {
            return Optional.empty();
        }
    }

    /// @return empty if there is no such file
    /// @throws IOException if that cannot be told
    static Optional<Stamp> read(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /// @return how long before that moment the file was written; negative if it was later
    Duration age(Instant now) {
        return Duration.ofNanos(nanoseconds(now) - modified);
    }

    private static long nanoseconds(Instant moment) {
        return TimeUnit.SECONDS.toNanos(moment.getEpochSecond()) + moment.getNano();
    }
}
