package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A documents folder, and beside it a folder of uploads.
record FolderWithUploads(DocumentFolder folder, Path uploads) implements DocumentFolder {

    @Override
    public Path path() {
        return folder.path();
    }

    @Override
    public List<DocumentFile> files() {
        return Stream.concat(folder.files().stream(), PlainDocuments.folder(uploads).files().stream())
                .toList();
    }

    @Override
    public Optional<DocumentFile> find(String file) {
        return files().stream().filter(it -> it.file().equals(file)).findFirst();
    }
}
