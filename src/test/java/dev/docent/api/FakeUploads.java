package dev.docent.api;

import dev.docent.document.UploadName;
import dev.docent.document.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Uploads in memory; the ferry's document is one from the start.
final class FakeUploads implements Uploads {

    final Map<String, String> kept = new TreeMap<>(Map.of("harbour/ferry.md", "words"));

    boolean full;

    final Map<String, URI> origins = new TreeMap<>();

    @Override
    public void put(UploadName name, Optional<URI> origin, InputStream content) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        origin.ifPresent(address -> origins.put(name.file(), address));
        kept.put(name.file(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<URI> origin(String file) {
        return Optional.ofNullable(origins.get(file));
    }

    @Override
    public boolean remove(String file) {
        return kept.remove(file) != null;
    }

    @Override
    public boolean holds(String file) {
        return kept.containsKey(file);
    }
}
