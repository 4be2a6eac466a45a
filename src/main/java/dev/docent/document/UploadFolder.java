package dev.docent.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps uploads in a folder under the data folder. A file comes there in one step, once all of it has arrived.
@Component
final class UploadFolder implements Uploads {

    /// Hidden, so that nobody takes what has not all arrived for a document.
    private static final String INCOMING = ".incoming";

    /// Hidden, too: a file under an upload's name holds the address that the upload was fetched from.
    private static final String ORIGINS = ".origins";

    private final FolderFiles uploads;
    private final FolderFiles documents;

    UploadFolder(@Value("${docent.data}") Path data, DocumentProperties properties) {
        this.uploads = new FolderFiles(data.resolve("uploads"));
        this.documents = new FolderFiles(properties.folder());
    }

    FolderFiles files() {
        return uploads;
    }

    @Override
    public void put(UploadName name, Optional<URI> origin, InputStream content) throws IOException {
        if (documents.find(name.file()).isPresent()) {
            throw new FileInFolderException(name.file());
        }
        Path incoming = Files.createDirectories(uploads.path().resolve(INCOMING));
        Path arriving = Files.createTempFile(incoming, "upload", "");
        try {
            Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
            Path place = uploads.path().resolve(name.file());
            Files.createDirectories(place.getParent());
            note(name.file(), origin);
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arriving);
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
        return uploads.path().resolve(ORIGINS);
    }

    @Override
    public Optional<URI> origin(String file) {
        if (!holds(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(Files.readString(origins().resolve(file))));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public boolean remove(String file) throws IOException {
        var found = uploads.find(file);
        if (found.isEmpty()) {
            return false;
        }
        Files.delete(found.get().path());
        note(file, Optional.empty());
        return true;
    }

    @Override
    public boolean holds(String file) {
        int end = file.indexOf(DocumentFile.WITHIN);
        String whole = end < 0 ? file : file.substring(0, end);
        return uploads.find(whole).isPresent() && documents.find(whole).isEmpty();
    }
}
