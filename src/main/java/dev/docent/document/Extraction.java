package dev.docent.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What came of reading a file: the document that it is, and the files that lie within it.
///
/// @param document the file itself; an archive is one too, if only with the names of what it holds
/// @param parts files within it that are documents of their own, unpacked until this is closed
/// @param refused what lies within it and could not be unpacked, by its name in the file, with the reason in a sentence
/// @param unpacked the folder that holds the parts, deleted at the end
public record Extraction(
        SourceDocument document, List<DocumentFile> parts, Map<String, String> refused, Optional<Path> unpacked)
        implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Extraction.class);

    public Extraction {
        parts = List.copyOf(parts);
        refused = Map.copyOf(refused);
    }

    /// @return a document that holds no others
    public static Extraction of(SourceDocument document) {
        return new Extraction(document, List.of(), Map.of(), Optional.empty());
    }

    /// What cannot be deleted is left; a later start of the service clears it away.
    @Override
    public void close() {
        unpacked.ifPresent(Extraction::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException problem) {
            log.warn("Cannot delete the unpacked files in {}: {}", folder, problem.toString());
        }
    }
}
