package dev.docent.document;

import dev.docent.document.OriginalsStore.Fetched;
import dev.docent.document.OriginalsStore.Listing;
import dev.docent.document.OriginalsStore.Original;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps copies of what a store of originals holds. What is put or removed here goes to the store first.
final class UploadMirror {

    private static final Logger log = LoggerFactory.getLogger(UploadMirror.class);

    private final UploadFiles files;
    private final LocalCopies copies;
    private final OriginalsStore store;
    private final MirrorMark mark;
    private final StoredNames names = new StoredNames();

    UploadMirror(UploadFiles files, OriginalsStore store) {
        this.files = files;
        this.copies = new LocalCopies(files);
        this.store = store;
        this.mark = new MirrorMark(files.files().path(), store.place());
    }

    /// Makes the copies the same as what the store holds. If it goes away meanwhile, nothing is said to be there.
    ///
    /// @return what the store does not hand out, with the reason in a sentence
    /// @throws OriginalsUnavailableException if the store cannot be asked, or the copies cannot be kept
    synchronized Map<String, String> bringUpToDate() {
        try {
            long now = copies.now();
            Map<String, Original> originals = names.wanted(list().originals());
            forgetOthers(originals.keySet(), now);
            List<Original> missing =
                    originals.values().stream().filter(copies::isMissing).toList();
            Map<String, String> refused = new ConcurrentHashMap<>();
            Fetching.all(missing, original -> fetch(original, now, refused));
            return refused;
        } catch (IOException failure) {
            throw cannotKeep(failure);
        }
    }

    private static OriginalsUnavailableException cannotKeep(IOException failure) {
        String reason = NoRoom.behind(failure).isPresent()
                ? "There is no room on the disk for copies of the uploads"
                : "Copies of the uploads cannot be kept";
        return new OriginalsUnavailableException(reason, reason + ": " + failure, failure);
    }

    /// What lay here before there was a store is put into it. That a store which is in use forgets all that it held
    /// is a mistake of whoever set it up.
    private Listing list() throws IOException {
        Listing listing = store.list();
        if (!mark.isThere()) {
            listing = handOver(listing);
        } else if (!listing.begun()
                && listing.originals().isEmpty()
                && !copies.all().isEmpty()) {
            throw new OriginalsUnavailableException(
                    "The store of uploads is empty and was never used",
                    store.place() + " is empty and was never used, but there are copies of uploads in the data folder."
                            + " Is it the right one? To begin anew there, delete the folder 'uploads'");
        }
        if (!listing.begun()) {
            store.begin();
        }
        mark.set();
        return listing;
    }

    private Listing handOver(Listing listing) {
        Set<String> held = names.wanted(listing.originals()).keySet();
        List<DocumentFile> own = copies.all().stream()
                .filter(file -> UploadName.isOne(file.file()) && !held.contains(file.file()))
                .toList();
        if (own.isEmpty()) {
            return listing;
        }
        own.forEach(file -> store.put(file.file(), files.origin(file.file()), file.path()));
        log.info("{} keeps {} uploads now that lay in the data folder", store.place(), own.size());
        return store.list();
    }

    private void forgetOthers(Set<String> originals, long since) throws IOException {
        for (DocumentFile file : copies.all()) {
            if (UploadName.isOne(file.file()) && !originals.contains(file.file())) {
                copies.forget(file.file(), since);
            }
        }
    }

    private void fetch(Original listed, long since, Map<String, String> refused) throws IOException {
        try {
            fetch(listed, since);
        } catch (OriginalRefusedException refusal) {
            log.debug("'{}' is not handed out", listed.file(), refusal);
            refused.put(
                    listed.file(),
                    refusal.reason() + "; it is tried again by itself. What was indexed of it before is kept.");
        }
    }

    /// What is gone by now is found to be so by the next listing.
    private void fetch(Original listed, long since) throws IOException {
        Path arriving = files.arriving();
        try {
            Optional<Fetched> fetched = store.fetch(listed.file(), arriving);
            if (fetched.isPresent()) {
                copies.take(arriving, fetched.get(), since);
            }
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    /// Makes the copy of one file the same as what the store holds.
    void refresh(String file) {
        try {
            begin();
            long now = copies.now();
            Optional<Original> missing = store.find(file).filter(copies::isMissing);
            if (missing.isPresent()) {
                fetch(missing.get(), now);
            }
        } catch (IOException failure) {
            throw cannotKeep(failure);
        }
    }

    void put(Path arriving, String file, Optional<URI> origin) throws IOException {
        begin();
        var _ = files.makePlace(file);
        copies.put(arriving, file, store.put(file, origin, arriving), origin);
    }

    void remove(String file) throws IOException {
        begin();
        store.remove(file);
        copies.remove(file);
    }

    /// From now on what lies here is nothing but copies.
    private void begin() throws IOException {
        if (!mark.isThere()) {
            synchronized (this) {
                var _ = list();
            }
        }
    }

    boolean isGone(String file) {
        return copies.isGone(file);
    }
}
