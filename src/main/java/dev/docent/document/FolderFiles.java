package dev.docent.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of a folder of this machine, with all of its subfolders.
final class FolderFiles {

    private final Path path;
    private final Optional<Path> leftOut;

    /// @param path need not exist yet
    FolderFiles(Path path) {
        this(path, Optional.empty());
    }

    private FolderFiles(Path path, Optional<Path> leftOut) {
        this.path = path.toAbsolutePath().normalize();
        this.leftOut = leftOut;
    }

    /// @param data the service's own folder, which holds no documents, wherever it lies
    static FolderFiles without(Path data, Path path) {
        return new FolderFiles(path, Optional.of(data));
    }

    Path path() {
        return path;
    }

    /// @return every file that may be a document, in the order of their names
    List<DocumentFile> all() {
        return listing().files();
    }

    FolderListing listing() {
        if (!Files.exists(path)) {
            return FolderListing.of(List.of());
        }
        try {
            FolderWalk walk = FolderWalk.of(path, leftOut);
            return new FolderListing(
                    walk.files().stream()
                            .map(this::documentFile)
                            .sorted(Comparator.comparing(DocumentFile::file))
                            .toList(),
                    named(walk.unseen()),
                    named(walk.passedOver()));
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot list the folder '" + path + "'", problem);
        }
    }

    private Map<String, String> named(Map<Path, String> notes) {
        Map<String, String> named = new HashMap<>();
        notes.forEach((place, note) -> named.put(name(place), note));
        return named;
    }

    /// @param file a path relative to the folder, `/` between its parts
    Optional<DocumentFile> find(String file) {
        try {
            return resolve(file).filter(this::isDocument).map(this::documentFile);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private Optional<Path> resolve(String file) throws IOException {
        try {
            Path found = FileName.place(path, file);
            return found.startsWith(path) && !found.equals(path) ? Optional.of(found) : Optional.empty();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private boolean isDocument(Path found) {
        try {
            return isWanted(found) && isFileHere(found);
        } catch (IOException notThere) {
            return false;
        }
    }

    /// @return whether a file is there, or cannot be looked at, so that it may be
    boolean mayBeThere(String file) {
        try {
            Optional<Path> found = resolve(file).filter(this::isWanted);
            return found.isPresent() && mayBeHere(found.get());
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return false;
        } catch (IOException unknown) {
            return true;
        }
    }

    private boolean mayBeHere(Path found) throws NoSuchFileException {
        try {
            return isFileHere(found);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (IOException unknown) {
            return !isBeneathFile(found);
        }
    }

    private boolean isBeneathFile(Path found) {
        return Stream.iterate(found.getNameCount() - 1, count -> count > path.getNameCount(), count -> count - 1)
                .map(count -> path.resolve(found.subpath(path.getNameCount(), count)))
                .anyMatch(Files::isRegularFile);
    }

    private boolean isWanted(Path found) {
        return !FolderWalk.isNameless(path, found) && !FolderWalk.isLeftOut(path, found);
    }

    private boolean isFileHere(Path found) throws IOException {
        return new FolderBounds(path, leftOut).place(found) == FolderBounds.Place.OWN && Files.isRegularFile(found);
    }

    private DocumentFile documentFile(Path found) {
        String file = name(found);
        return new DocumentFile(DocumentId.of(file), file, Collection.of(file), found);
    }

    private String name(Path found) {
        return FileName.of(path, found);
    }
}
