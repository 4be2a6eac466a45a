package dev.docent.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of reading a file: the document that it is, and the files that lie within it.
///
/// @param document the file itself; an archive is one too, if only with the names of what it holds
/// @param parts files within it that are documents of their own, unpacked until this is closed
/// @param refused what lies within it and could not be unpacked, by its name in the file, with the reason in a sentence
/// @param unpacked the folder that holds the parts, deleted at the end
public record Extraction(
        SourceDocument document, List<DocumentFile> parts, Map<String, String> refused, Optional<Path> unpacked)
        implements AutoCloseable {

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
        unpacked.ifPresent(UnpackedFiles::delete);
    }
}
