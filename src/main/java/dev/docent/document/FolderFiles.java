package dev.docent.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The files of a folder of this machine, with all of its subfolders.
final class FolderFiles {

    private final Path path;

    /// @param path need not exist yet
    FolderFiles(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    /// @return every file that may be a document, in the order of their names
    List<DocumentFile> all() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            return FolderWalk.files(path).stream()
                    .map(this::documentFile)
                    .sorted(Comparator.comparing(DocumentFile::file))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot list the folder '" + path + "'", problem);
        }
    }

    /// @param file a path relative to the folder, `/` between its parts
    Optional<DocumentFile> find(String file) {
        return resolve(file).filter(this::isDocument).map(this::documentFile);
    }

    private Optional<Path> resolve(String file) {
        try {
            Path found = path.resolve(file).normalize();
            return found.startsWith(path) && !found.equals(path) ? Optional.of(found) : Optional.empty();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private boolean isDocument(Path found) {
        for (Path part : path.relativize(found)) {
            if (FolderWalk.isLeftOut(part)) {
                return false;
            }
        }
        return FolderWalk.isFileWithin(path, found);
    }

    private DocumentFile documentFile(Path found) {
        String file = path.relativize(found).toString().replace('\\', '/');
        return new DocumentFile(DocumentId.of(file), file, Collection.of(file), found);
    }
}
