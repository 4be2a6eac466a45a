package dev.docent.document;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Keeps the uploads where several instances reach them, each of which has copies of what is there. Every method throws
/// [OriginalsUnavailableException] while the store cannot be used, and works again once it can.
public interface OriginalsStore {

    /// @return where it is, for people and logs
    String place();

    /// @return all that it holds
    Listing list();

    /// Marks the store as one that is in use, so that it may be empty from now on.
    void begin();

    /// @param file the name of an upload, as its document has it
    Optional<Original> find(String file);

    /// Keeps a file, in the place of the one of the same name: either all of it, or nothing changes.
    ///
    /// @param origin where on the web it was fetched; empty for what was handed over
    /// @return what is kept; empty if it cannot be told, because it was replaced since
    Optional<Original> put(String file, Optional<URI> origin, Path content);

    /// Deletes a file, if it is there.
    void remove(String file);

    /// Makes a copy of a file.
    ///
    /// @param copy is written over
    /// @return what was copied; empty if there is no such file any more
    /// @throws OriginalRefusedException if this one cannot be had, though the store can be used
    Optional<Fetched> fetch(String file, Path copy);

    /// What is kept of an upload.
    ///
    /// @param file its name, as its document has it
    /// @param bytes its size
    /// @param modified when it was put there
    /// @param tag another one for each content
    record Original(String file, long bytes, Instant modified, String tag) {

        /// The time that the file of a copy gets, on each instance the same: the second in which it was put there, and
        /// within it a place that the tag decides. So size and time tell each content of a file from the next.
        public Instant mark() {
            long place = Math.floorMod(tag.hashCode(), Duration.ofSeconds(1).toNanos() / 1000);
            return modified.truncatedTo(ChronoUnit.SECONDS).plus(place, ChronoUnit.MICROS);
        }
    }

    /// @param origin where on the web it was fetched
    record Fetched(Original original, Optional<URI> origin) {}

    /// @param begun whether the store is marked as one that is in use
    record Listing(List<Original> originals, boolean begun) {

        public Listing {
            originals = List.copyOf(originals);
        }
    }
}
