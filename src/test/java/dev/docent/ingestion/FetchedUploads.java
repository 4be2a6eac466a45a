package dev.docent.ingestion;

import dev.docent.document.Upload;
import dev.docent.document.Uploads;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells of files that they were fetched.
final class FetchedUploads implements Uploads {

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
}
