package dev.docent.document.worker;

import dev.docent.document.DocumentFile;
import dev.docent.document.Extraction;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.UnreadableDocumentException.Blame;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a worker tells of a file: the document, or why there is none.
///
/// @param blame what the problem lies in
record Result(
        Optional<SourceDocument> document,
        List<Part> parts,
        Map<String, String> refused,
        Optional<String> problem,
        Blame blame) {

    /// A file within the file.
    ///
    /// @param path where it was unpacked to
    record Part(String name, String path) {}

    static Result of(Extraction extraction) {
        String within = extraction.document().file() + DocumentFile.WITHIN;
        return new Result(
                Optional.of(extraction.document()),
                extraction.parts().stream()
                        .map(part -> new Part(
                                part.file().substring(within.length()),
                                part.path().toString()))
                        .toList(),
                extraction.refused(),
                Optional.empty(),
                Blame.FILE);
    }

    static Result of(UnreadableDocumentException problem) {
        return new Result(Optional.empty(), List.of(), Map.of(), Optional.of(problem.reason()), problem.blame());
    }

    /// @param unpacked the folder that holds the parts, if there are any
    Extraction extraction(DocumentFile file, Path unpacked) {
        SourceDocument read = document.orElseThrow(this::unreadable);
        return new Extraction(
                read,
                parts.stream()
                        .map(part -> file.part(part.name(), Path.of(part.path())))
                        .toList(),
                refused,
                parts.isEmpty() ? Optional.empty() : Optional.of(unpacked));
    }

    private UnreadableDocumentException unreadable() {
        return UnreadableDocumentException.of(blame, problem.orElseThrow());
    }
}
