package dev.docent.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Clears away what was unpacked of a file.
final class UnpackedFiles {

    private static final Logger log = LoggerFactory.getLogger(UnpackedFiles.class);

    private UnpackedFiles() {}

    /// What cannot be deleted is left, and costs nobody the document.
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException problem) {
            log.warn("Cannot delete the unpacked files in {}: {}", folder, problem.toString());
        }
    }
}
