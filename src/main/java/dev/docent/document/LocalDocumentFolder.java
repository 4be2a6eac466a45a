package dev.docent.document;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A folder of this machine with all of its subfolders, and the uploads beside it. Where both have a file of one name,
/// the folder's counts.
@Component
final class LocalDocumentFolder implements DocumentFolder {

    private final FolderFiles documents;
    private final KeptUploads uploads;

    LocalDocumentFolder(DocumentProperties properties, KeptUploads uploads) {
        this.documents = new FolderFiles(properties.folder());
        this.uploads = uploads;
    }

    @Override
    public Path path() {
        return documents.path();
    }

    @Override
    public List<DocumentFile> files() {
        List<DocumentFile> own = documents.all();
        Set<String> names = own.stream().map(DocumentFile::file).collect(Collectors.toSet());
        Stream<DocumentFile> others = uploads.all().stream().filter(upload -> !names.contains(upload.file()));
        return Stream.concat(own.stream(), others)
                .sorted(Comparator.comparing(DocumentFile::file))
                .toList();
    }

    @Override
    public Optional<DocumentFile> find(String file) {
        return documents.find(file).or(() -> uploads.find(file));
    }

    @Override
    public boolean isGone(String file) {
        return documents.find(file).isEmpty() && uploads.isGone(file);
    }
}
