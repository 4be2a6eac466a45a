package dev.docent.document;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// A folder of this machine with all of its subfolders, and the uploads beside it. Where both have a file of one name,
/// the folder's counts.
@Component
final class LocalDocumentFolder implements DocumentFolder {

    private final FolderFiles documents;
    private final KeptUploads uploads;

    LocalDocumentFolder(DocumentProperties properties, KeptUploads uploads, @Value("${docent.data}") Path data) {
        this.documents = FolderFiles.without(data, properties.folder());
        this.uploads = uploads;
        if (documents.path().equals(data.toAbsolutePath().normalize())) {
            throw new IllegalStateException("docent.documents.folder and docent.data are both '" + documents.path()
                    + "'; what the service keeps needs a folder of its own.");
        }
    }

    @Override
    public Path path() {
        return documents.path();
    }

    @Override
    public List<DocumentFile> files() {
        return listing().files();
    }

    @Override
    public FolderListing listing() {
        FolderListing own = documents.listing();
        FolderListing kept = uploads.listing();
        Set<String> names = own.files().stream().map(DocumentFile::file).collect(Collectors.toSet());
        Stream<DocumentFile> others = kept.files().stream().filter(upload -> !names.contains(upload.file()));
        return new FolderListing(
                Stream.concat(own.files().stream(), others)
                        .sorted(Comparator.comparing(DocumentFile::file))
                        .toList(),
                both(own.unseen(), kept.unseen()),
                both(own.passedOver(), kept.passedOver()));
    }

    private static Map<String, String> both(Map<String, String> own, Map<String, String> kept) {
        Map<String, String> both = new HashMap<>(kept);
        both.putAll(own);
        return both;
    }

    @Override
    public Optional<DocumentFile> find(String file) {
        return documents.find(file).or(() -> uploads.find(file));
    }

    @Override
    public boolean mayBeThere(String file) {
        return documents.mayBeThere(file) || uploads.mayBeThere(file);
    }

    @Override
    public boolean isGone(String file) {
        return uploads.isGone(file) && !documents.mayBeThere(file);
    }
}
