package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Knows which files were deleted.
record RememberingFolder(DocumentFolder folder, Set<String> gone) implements DocumentFolder {

    @Override
    public Path path() {
        return folder.path();
    }

    @Override
    public List<DocumentFile> files() {
        return folder.files();
    }

    @Override
    public Optional<DocumentFile> find(String file) {
        return folder.find(file);
    }

    @Override
    public boolean isGone(String file) {
        return gone.contains(file);
    }
}
