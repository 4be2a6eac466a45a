package dev.docent.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A folder of this machine, with all of its subfolders.
@Component
final class LocalDocumentFolder implements DocumentFolder {

    private final Path path;

    LocalDocumentFolder(DocumentProperties properties) {
        this.path = properties.folder().toAbsolutePath().normalize();
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<DocumentFile> files() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            return FolderWalk.files(path).stream()
                    .map(this::documentFile)
                    .sorted(Comparator.comparing(DocumentFile::file))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot list the documents folder '" + path + "'", problem);
        }
    }

    @Override
    public Optional<DocumentFile> find(String file) {
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
