package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Extraction;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What lies within a file, as far as it is taken in.
///
/// @param files those that were unpacked
/// @param refused those that could not be, with the reason in a sentence
/// @param leftOut how many there are besides, beyond what is taken in of one file
/// @param documents the ids of all of them
/// @param names of all of them
record FilesWithin(
        String file,
        List<DocumentFile> files,
        Map<DocumentFile, String> refused,
        int leftOut,
        Set<DocumentId> documents,
        Set<String> names) {

    static FilesWithin of(DocumentFile file, Extraction extraction, FileInHand whole) {
        List<DocumentFile> files =
                extraction.parts().subList(0, whole.take(extraction.parts().size()));
        Map<DocumentFile, String> refused = new LinkedHashMap<>();
        extraction.refused().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(whole.take(extraction.refused().size()))
                .forEach(part -> refused.put(file.part(part.getKey(), file.path()), part.getValue()));
        List<DocumentFile> all =
                Stream.concat(files.stream(), refused.keySet().stream()).toList();
        return new FilesWithin(
                file.file(),
                files,
                refused,
                extraction.parts().size() + extraction.refused().size() - all.size(),
                all.stream().map(DocumentFile::id).collect(Collectors.toSet()),
                all.stream().map(DocumentFile::file).collect(Collectors.toSet()));
    }

    /// Has a run wait for them.
    void expect(Run run) {
        Map<String, Long> sizes = new HashMap<>();
        for (DocumentFile part : files) {
            run.note(part.file(), Outcome.WAITING);
            sizes.put(part.file(), size(part.path()));
        }
        run.expectWithin(file, sizes);
    }

    private static long size(Path unpacked) {
        try {
            return Files.size(unpacked);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /// @return whether it is one of the files, or lies within one
    boolean hold(DocumentSummary part) {
        return documents.contains(part.id())
                || names.stream().anyMatch(name -> part.file().startsWith(name + DocumentFile.WITHIN));
    }
}
