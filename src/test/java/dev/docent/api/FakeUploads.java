package dev.docent.api;

import dev.docent.document.UploadName;
import dev.docent.document.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// Uploads in memory; the ferry's document is one from the start.
final class FakeUploads implements Uploads {

    final Map<String, String> kept = new TreeMap<>(Map.of("harbour/ferry.md", "words"));

    @Override
    public void put(UploadName name, InputStream content) throws IOException {
        kept.put(name.file(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
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
