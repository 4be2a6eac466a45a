package dev.docent.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps uploads in a folder under the data folder.
final class UploadFolder implements KeptUploads {

    private final UploadFiles uploads;
    private final FolderFiles documents;

    UploadFolder(Path data, DocumentProperties properties) {
        this.uploads = new UploadFiles(data);
        this.documents = FolderFiles.without(data, properties.folder());
    }

    FolderFiles files() {
        return uploads.files();
    }

    @Override
    public FolderListing listing() {
        return files().listing();
    }

    @Override
    public Optional<DocumentFile> find(String file) {
        return files().find(file);
    }

    @Override
    public boolean mayBeThere(String file) {
        return files().mayBeThere(file);
    }

    @Override
    public boolean isGone(String file) {
        return uploads.isGone(file);
    }

    @Override
    public void put(UploadName name, Optional<URI> origin, InputStream content) throws IOException {
        if (documents.find(name.file()).isPresent()) {
            throw new FileInFolderException(name.file());
        }
        Path arriving = uploads.arriving();
        try {
            Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
            uploads.place(arriving, name.file(), origin);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public Optional<URI> origin(String file) {
        return holds(file) ? uploads.origin(file) : Optional.empty();
    }

    @Override
    public boolean remove(String file) throws IOException {
        return uploads.remove(file);
    }

    @Override
    public boolean holds(String file) {
        String whole = DocumentFile.whole(file);
        return find(whole).isPresent() && documents.find(whole).isEmpty();
    }

    @Override
    public Optional<String> copyTo(Path folder) throws IOException {
        for (Path file : allArrived()) {
            Path copy = folder.resolve(files().path().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            link(file, copy);
        }
        return Optional.empty();
    }

    private List<Path> allArrived() throws IOException {
        if (!Files.isDirectory(files().path())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(files().path())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !uploads.isArriving(file))
                    .toList();
        }
    }

    /// A file comes and goes in one step and is never changed, so that a second name is a copy of it.
    private static void link(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (NoSuchFileException removed) {
            return;
        } catch (UnsupportedOperationException | AccessDeniedException unknown) {
            Files.copy(file, copy);
        }
    }
}
