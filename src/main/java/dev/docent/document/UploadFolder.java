package dev.docent.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps uploads in a folder under the data folder.
final class UploadFolder implements KeptUploads {

    private final UploadFiles uploads;
    private final FolderFiles documents;
    private final UploadIntake intake;

    UploadFolder(Path data, DocumentProperties properties) {
        this.uploads = new UploadFiles(data);
        this.documents = FolderFiles.without(data, properties.folder());
        this.intake = new UploadIntake(uploads, documents, new Folder(uploads));
        intake.finishLeft();
    }

    private record Folder(UploadFiles uploads) implements UploadIntake.Places {

        @Override
        public Optional<DocumentFile> find(String file) {
            return uploads.files().find(file);
        }

        @Override
        public void put(Path arrived, String file, Optional<URI> origin) throws IOException {
            uploads.place(arrived, file, origin);
        }

        @Override
        public void remove(String file) throws IOException {
            var _ = uploads.remove(file);
        }
    }

    UploadPlaces files() {
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
    public void put(List<Upload> files) throws IOException {
        intake.take(files);
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
        return find(whole).isPresent()
                && documents.find(whole).isEmpty()
                && documents.find(file).isEmpty();
    }

    @Override
    public boolean isUpload(DocumentFile file) {
        return file.path().startsWith(files().path());
    }

    @Override
    public String place() {
        return new PlaceMark(files().path()).read();
    }

    @Override
    public Optional<String> copyTo(Path folder) throws IOException {
        for (Path file : allArrived()) {
            Path copy = folder.resolve(files().path().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            UploadFiles.link(file, copy);
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
}
