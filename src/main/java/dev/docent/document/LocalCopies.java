package dev.docent.document;

import dev.docent.document.OriginalsStore.Fetched;
import dev.docent.document.OriginalsStore.Original;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The copies of originals on this machine. What was learnt of the store before a copy was changed here does not
/// change it any more.
final class LocalCopies {

    private final UploadFiles files;

    /// When each was changed here, as numbers that grow.
    private final Map<String, Long> changes = new HashMap<>();

    private long moment;

    LocalCopies(UploadFiles files) {
        this.files = files;
    }

    /// @return what is to be given with what is learnt of the store from now on
    synchronized long now() {
        return moment;
    }

    private boolean isUnchanged(String file, long since) {
        return changes.getOrDefault(file, 0L) <= since;
    }

    private void noteChange(String file) {
        moment++;
        changes.put(file, moment);
    }

    List<DocumentFile> all() {
        return files.files().all();
    }

    boolean isMissing(Original original) {
        try {
            Path copy = files.files().place(original.file());
            var attributes = Files.readAttributes(copy, BasicFileAttributes.class);
            return !attributes.isRegularFile()
                    || attributes.size() != original.bytes()
                    || !attributes.lastModifiedTime().toInstant().equals(original.mark());
        } catch (IOException none) {
            return true;
        }
    }

    /// Takes a copy that was fetched.
    synchronized void take(Path arriving, Fetched fetched, long since) throws IOException {
        if (isUnchanged(fetched.original().file(), since)) {
            place(arriving, fetched.original(), fetched.origin());
        }
    }

    /// @param kept what the store has of what was put here; empty if that cannot be told, so that it has to be fetched
    synchronized void put(Path arriving, String file, Optional<Original> kept, Optional<URI> origin)
            throws IOException {
        noteChange(file);
        if (kept.isPresent()) {
            place(arriving, kept.get(), origin);
        }
    }

    private void place(Path arriving, Original original, Optional<URI> origin) throws IOException {
        Files.setLastModifiedTime(arriving, FileTime.from(original.mark()));
        files.place(arriving, original.file(), origin);
    }

    /// Removes the copy of what the store has no more.
    synchronized void forget(String file, long since) throws IOException {
        if (isUnchanged(file, since)) {
            delete(file);
        }
    }

    synchronized void remove(String file) throws IOException {
        noteChange(file);
        delete(file);
    }

    private void delete(String file) throws IOException {
        if (files.remove(file)) {
            files.deleteEmptyFolders(file);
        }
    }

    /// @return whether the store had it, and has it no more
    synchronized boolean isGone(String file) {
        return files.isGone(file);
    }
}
