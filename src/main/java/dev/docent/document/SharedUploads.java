package dev.docent.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps uploads in a store that instances share, with copies of them under the data folder.
final class SharedUploads implements KeptUploads {

    private final UploadFiles copies;
    private final FolderFiles documents;
    private final OriginalsStore store;
    private final UploadMirror mirror;
    private final UploadIntake intake;

    SharedUploads(Path data, DocumentProperties properties, OriginalsStore store) {
        this.copies = new UploadFiles(data);
        this.documents = FolderFiles.without(data, properties.folder());
        this.store = store;
        this.mirror = new UploadMirror(copies, store);
        this.intake = new UploadIntake(copies, documents, new Store());
    }

    private final class Store implements UploadIntake.Places {

        /// What is put back must be what the store has.
        @Override
        public Optional<DocumentFile> find(String file) {
            mirror.refresh(file);
            return copies.files().find(file);
        }

        @Override
        public void put(Path arrived, String file, Optional<URI> origin) throws IOException {
            mirror.put(arrived, file, origin);
        }

        @Override
        public void remove(String file) throws IOException {
            mirror.remove(file);
        }
    }

    /// An old copy of what cannot be had is not what the store holds.
    @Override
    public FolderListing listing() {
        Map<String, String> unseen = new HashMap<>(mirror.bringUpToDate());
        intake.finishLeft();
        FolderListing here = copies.files().listing();
        List<DocumentFile> files = here.files().stream()
                .filter(file -> !unseen.containsKey(file.file()))
                .toList();
        unseen.putAll(here.unseen());
        return new FolderListing(files, unseen, here.passedOver());
    }

    /// A copy serves while the store is away.
    @Override
    public Optional<DocumentFile> find(String file) {
        try {
            if (UploadName.isOne(file)) {
                mirror.refresh(file);
            }
        } catch (OriginalsUnavailableException away) {
            return Optional.of(copies.files().find(file).orElseThrow(() -> away));
        }
        return copies.files().find(file);
    }

    @Override
    public boolean isGone(String file) {
        return mirror.isGone(file);
    }

    @Override
    public void put(List<Upload> files) throws IOException {
        intake.take(files);
    }

    @Override
    public Optional<URI> origin(String file) {
        boolean isCopied =
                copies.files().find(file).isPresent() && documents.find(file).isEmpty();
        return isCopied ? copies.origin(file) : Optional.empty();
    }

    @Override
    public boolean remove(String file) throws IOException {
        if (!isKept(file)) {
            return false;
        }
        mirror.remove(file);
        return true;
    }

    @Override
    public boolean holds(String file) {
        String whole = DocumentFile.whole(file);
        return documents.find(whole).isEmpty() && documents.find(file).isEmpty() && isKept(whole);
    }

    /// Another instance may have taken it in just now.
    private boolean isKept(String file) {
        return UploadName.isOne(file)
                && (copies.files().find(file).isPresent() || store.find(file).isPresent());
    }

    @Override
    public boolean isUpload(DocumentFile file) {
        return file.path().startsWith(copies.files().path());
    }

    @Override
    public String place() {
        return DocumentId.of(store.place()).value();
    }

    @Override
    public Optional<String> copyTo(Path folder) {
        return Optional.of("The uploads lie in " + store.place() + ". Copy them with that store's own tools.");
    }
}
