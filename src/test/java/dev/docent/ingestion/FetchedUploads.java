package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.Upload;
import dev.docent.document.Uploads;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells of files that they were fetched, or that they lie in a folder of uploads.
final class FetchedUploads implements Uploads {

    private final Path folder;

    FetchedUploads() {
        this(Path.of("nowhere"));
    }

    FetchedUploads(Path folder) {
        this.folder = folder;
    }

    final Map<String, URI> origins = new HashMap<>();

    @Override
    public void put(List<Upload> files) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<URI> origin(String file) {
        return Optional.ofNullable(origins.get(file));
    }

    @Override
    public boolean remove(String file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean holds(String file) {
        return origins.containsKey(file);
    }

    @Override
    public boolean isUpload(DocumentFile file) {
        return file.path().startsWith(folder);
    }

    @Override
    public String place() {
        return DocumentId.of(folder.toString()).value();
    }
}
