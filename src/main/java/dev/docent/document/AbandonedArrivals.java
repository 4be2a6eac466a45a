package dev.docent.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Clears away what a service that was killed left of uploads that were arriving, or were about to be replaced.
final class AbandonedArrivals {

    private static final Logger log = LoggerFactory.getLogger(AbandonedArrivals.class);

    private AbandonedArrivals() {}

    /// @param folder need not be there
    /// @param before what has changed since may be another service's, at work in the same folder
    static void delete(Path folder, Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> abandoned =
                    files.filter(file -> changed(file).isBefore(before)).toList();
            for (Path file : abandoned) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            log.warn("Cannot clear away what was left in {}: {}", folder, failure.toString());
        }
    }

    /// A second name has the time of its file's content; only where the system tells no other one does that count.
    private static Instant changed(Path file) {
        try {
            return ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
        } catch (UnsupportedOperationException | IllegalArgumentException unknown) {
            return modified(file);
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }
}
