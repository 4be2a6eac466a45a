package dev.docent.document;

import dev.docent.document.Uploads.NameTakenException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of uploads. A file comes in one step, once all of it has arrived, and with it the address that it was
/// fetched from.
final class UploadFiles {

    /// Hidden, so that nobody takes what has not all arrived for a document.
    private static final String INCOMING = ".incoming";

    /// Hidden, too: a file under an upload's name holds the address that the upload was fetched from.
    private static final String ORIGINS = ".origins";

    private final UploadPlaces files;
    private final DeletedUploads deleted;

    UploadFiles(Path data) {
        this.files = new UploadPlaces(data.resolve("uploads"));
        this.deleted = new DeletedUploads(files.path());
    }

    UploadPlaces files() {
        return files;
    }

    /// Brings uploads of an earlier version to where they belong now.
    void bringIn() throws IOException {
        UploadPlaces.bringIn(files.path());
        UploadPlaces.bringIn(origins());
    }

    /// @return an empty file for what is to become an upload; whoever asked for it deletes it
    Path arriving() throws IOException {
        return Files.createTempFile(Files.createDirectories(incoming()), "upload", "");
    }

    /// @return the folder of what arrives
    Path incoming() {
        return files.path().resolve(INCOMING);
    }

    /// Deletes what arrived before and never took its place; nothing as long as some of it is to take its place yet.
    void deleteAbandoned(Instant before) throws IOException {
        if (!PlacingNote.areLeft(incoming())) {
            AbandonedArrivals.delete(incoming(), before);
        }
    }

    /// @return whether a file is one that has not all arrived
    boolean isArriving(Path file) {
        return file.startsWith(incoming());
    }

    /// Gives what is an upload now a second name under which it stays. A file comes and goes in one step and is never
    /// changed, so that this is a copy of it.
    ///
    /// @return the second name, which whoever asked for it deletes; empty if there is no such file any more
    Optional<Path> secondName(Path file) throws IOException {
        Path second = arriving();
        Files.delete(second);
        link(file, second);
        return Optional.of(second).filter(Files::exists);
    }

    /// Does nothing if the file has been removed.
    static void link(Path file, Path copy) throws IOException {
        try {
            SecondNames.give(file, copy);
        } catch (NoSuchFileException removed) {
            return;
        }
    }

    /// @throws NameTakenException if files lie under this name, or a file has the name of one of its folders
    void checkPlace(String file) throws IOException {
        Optional<String> taken = UploadPlaces.foldersWithin(file)
                .filter(folder -> Files.isRegularFile(files.place(folder)))
                .findFirst();
        if (taken.isPresent()) {
            throw NameTakenException.within(file, taken.get());
        }
        if (holdsFiles(files.place(file))) {
            throw NameTakenException.folder(file);
        }
    }

    private static boolean holdsFiles(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(place)) {
            return all.anyMatch(Files::isRegularFile);
        }
    }

    /// @throws NameTakenException if files lie under this name, or a file has the name of one of its folders
    synchronized Path makePlace(String file) throws IOException {
        checkPlace(file);
        Path place = files.place(file);
        Files.createDirectories(place.getParent());
        deleteFolders(place);
        return place;
    }

    /// Deletes a folder that holds nothing but folders.
    private static void deleteFolders(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> all = Files.walk(place)) {
            for (Path folder : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(folder);
            }
        }
    }

    synchronized void place(Path arriving, String file, Optional<URI> origin) throws IOException {
        Path place = makePlace(file);
        Optional<URI> before = origin(file);
        try {
            note(file, origin);
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            note(file, before);
            throw failure;
        }
        deleted.forget(file);
    }

    /// @return whether there was such a file
    synchronized boolean remove(String file) throws IOException {
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

    synchronized void deleteEmptyFolders(String file) throws IOException {
        try {
            for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
                Files.delete(files.path().resolve(file.substring(0, end)));
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException end) {
            return;
        }
    }

    private void note(String file, Optional<URI> origin) throws IOException {
        Path note = UploadPlaces.place(origins(), file);
        if (origin.isPresent()) {
            write(note, origin.get());
        } else {
            Files.deleteIfExists(note);
        }
    }

    private void write(Path note, URI origin) throws IOException {
        Path fresh = arriving();
        try {
            Files.writeString(fresh, origin.toString());
            Files.createDirectories(note.getParent());
            Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path origins() {
        return files.path().resolve(ORIGINS);
    }

    /// @return where on the web an upload was fetched
    Optional<URI> origin(String file) {
        try {
            return Optional.of(URI.create(Files.readString(UploadPlaces.place(origins(), file))));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
