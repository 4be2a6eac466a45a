package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.state.Claims;
import dev.docent.state.Claims.Claim;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Uploads that lie where only other instances of the service see them: each of these keeps uploads in a data
/// folder of its own, though they share index and state. They are not forgotten, and no others are taken in
/// here.
final class UploadsElsewhere implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(UploadsElsewhere.class);

    private final KnownFiles knownFiles;
    private final Claims claims;
    private Optional<Claim> own = Optional.empty();
    private boolean isTold;

    UploadsElsewhere(KnownFiles knownFiles, Claims claims) {
        this.knownFiles = knownFiles;
        this.claims = claims;
    }

    /// Which of the documents lie elsewhere.
    ///
    /// @param places by the files' names
    record Found(Map<String, String> places) {

        Found {
            places = Map.copyOf(places);
        }

        boolean isEmpty() {
            return places.isEmpty();
        }

        /// @param file an upload, or what lies within one
        boolean holds(String file) {
            return place(file).isPresent();
        }

        private Optional<String> place(String file) {
            return DocumentFile.places(file)
                    .filter(places::containsKey)
                    .map(places::get)
                    .findFirst();
        }
    }

    /// @throws dev.docent.state.StateUnavailableException if that cannot be told now
    Found find() {
        return new Found(knownFiles.elsewhere());
    }

    /// Says so in the log if there are any.
    ///
    /// @param isHere whether a file is here by now, wherever it lay before
    /// @throws dev.docent.state.StateUnavailableException if that cannot be told now
    Found find(Predicate<String> isHere) {
        Map<String, String> places = new HashMap<>(knownFiles.elsewhere());
        places.keySet().removeIf(isHere);
        var found = new Found(places);
        tell(found);
        return found;
    }

    private synchronized void tell(Found found) {
        if (!found.isEmpty() && !isTold) {
            log.warn(
                    "{} documents were uploaded to an instance of the service whose data folder this one does not see:"
                            + " their files cannot be opened here, and uploads are refused. Have the instances share"
                            + " the data folder, or a bucket (docent.originals.store=s3). Documents whose data folder is"
                            + " lost can be removed by DELETE /api/v1/documents/ID.",
                    found.places().size());
        }
        isTold = !found.isEmpty();
    }

    /// @return whether an instance is there that has the file of this document, where this one has not
    boolean areKept(String file) {
        return find().place(file).filter(this::isInUse).isPresent();
    }

    private boolean isInUse(String place) {
        Optional<Claim> free = claims.take(work(place));
        free.ifPresent(Claim::close);
        return free.isEmpty();
    }

    /// Has other instances know that one is there which sees the uploads of here.
    synchronized void hold() {
        String here = knownFiles.here();
        if (own.isEmpty() && !here.isEmpty()) {
            own = claims.take(work(here));
        }
    }

    private static String work(String place) {
        return "uploads " + place;
    }

    @Override
    public synchronized void close() {
        own.ifPresent(Claim::close);
        own = Optional.empty();
    }
}
