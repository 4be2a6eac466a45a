package dev.docent.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The files of uploads. A file comes in one step, once all of it has arrived, and with it the address that it was
/// fetched from.
final class UploadFiles {

    /// Hidden, so that nobody takes what has not all arrived for a document.
    private static final String INCOMING = ".incoming";

    /// Hidden, too: a file under an upload's name holds the address that the upload was fetched from.
    private static final String ORIGINS = ".origins";

    private final FolderFiles files;
    private final DeletedUploads deleted;

    UploadFiles(Path data) {
        this.files = new FolderFiles(data.resolve("uploads"));
        this.deleted = new DeletedUploads(files.path());
    }

    FolderFiles files() {
        return files;
    }

    /// @return an empty file for what is to become an upload; whoever asked for it deletes it
    Path arriving() throws IOException {
        return Files.createTempFile(Files.createDirectories(incoming()), "upload", "");
    }

    private Path incoming() {
        return files.path().resolve(INCOMING);
    }

    /// @return whether a file is one that has not all arrived
    boolean isArriving(Path file) {
        return file.startsWith(incoming());
    }

    /// @throws IOException if there cannot be a file of this name, as where a folder has it
    Path makePlace(String file) throws IOException {
        Path place = files.path().resolve(file);
        Files.createDirectories(place.getParent());
        if (Files.isDirectory(place)) {
            Files.delete(place);
        }
        return place;
    }

    void place(Path arriving, String file, Optional<URI> origin) throws IOException {
        Path place = makePlace(file);
        note(file, origin);
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        deleted.forget(file);
    }

    /// @return whether there was such a file
    boolean remove(String file) throws IOException {
        Optional<DocumentFile> found = files.find(file);
        if (found.isEmpty()) {
            return false;
        }
        deleted.note(file);
        Files.delete(found.get().path());
        note(file, Optional.empty());
        return true;
    }

    /// @return whether it was removed, and has not come since
    boolean isGone(String file) {
        return deleted.holds(file) && !files.mayBeThere(file);
    }

    /// Must not happen while a file comes.
    void deleteEmptyFolders(String file) throws IOException {
        try {
            for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
                Files.delete(files.path().resolve(file.substring(0, end)));
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException end) {
            return;
        }
    }

    private void note(String file, Optional<URI> origin) throws IOException {
        Path note = origins().resolve(file);
        if (origin.isPresent()) {
            Files.createDirectories(note.getParent());
            Files.writeString(note, origin.get().toString());
        } else {
            Files.deleteIfExists(note);
        }
    }

    private Path origins() {
        return files.path().resolve(ORIGINS);
    }

    /// @return where on the web an upload was fetched
    Optional<URI> origin(String file) {
        try {
            return Optional.of(URI.create(Files.readString(origins().resolve(file))));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
