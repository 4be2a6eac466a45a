package dev.docent.api;

import dev.docent.document.Collection;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A folder whose files a test puts in place.
record FakeFolder(Path path, Map<String, Path> placed) implements DocumentFolder {

    FakeFolder(Path path) {
        this(path, new ConcurrentHashMap<>());
    }

    @Override
    public List<DocumentFile> files() {
        return List.of();
    }

    @Override
    public Optional<DocumentFile> find(String file) {
        return Optional.ofNullable(placed.get(file))
                .map(place -> new DocumentFile(new DocumentId("any"), file, Collection.of(file), place));
    }
}
