package dev.docent.api;

import dev.docent.document.DocumentFile;
import dev.docent.document.Upload;
import dev.docent.document.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Uploads in memory; the ferry's document is one from the start.
final class FakeUploads implements Uploads {

    final Map<String, String> kept = new TreeMap<>(Map.of("harbour/ferry.md", "words"));

    boolean full;

    /// Takes the first of several files, and then can neither go on nor back.
    boolean away;

    final Map<String, URI> origins = new TreeMap<>();

    @Override
    public void put(List<Upload> files) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        if (away) {
            throw new PartlyKeptException(List.of(files.getFirst().file()), new IOException("The store is away"));
        }
        for (Upload file : files) {
            try (InputStream content = file.content().open()) {
                kept.put(file.file(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
            file.origin().ifPresent(address -> origins.put(file.file(), address));
        }
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

    @Override
    public boolean isUpload(DocumentFile file) {
        return holds(file.file());
    }

    @Override
    public String place() {
        return "here";
    }
}
