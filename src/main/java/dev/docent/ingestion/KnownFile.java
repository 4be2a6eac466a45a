package dev.docent.ingestion;

import dev.docent.document.DocumentId;
import java.time.Duration;
import java.time.Instant;

/// What was last seen of a file.
///
/// @param stamp the file's size and time before its content was looked at
/// @param hash a digest of its bytes, in hexadecimal
/// @param certain whether a later change would show in the stamp
record KnownFile(String file, DocumentId document, Stamp stamp, String hash, boolean certain) {

    /// Clocks of file systems are as coarse as this: a file that is written twice within it may keep its time.
    private static final Duration COARSE = Duration.ofSeconds(2);

    static KnownFile hashed(String file, DocumentId document, Stamp stamp, String hash, Instant when) {
        boolean certain = stamp.age(when).abs().compareTo(COARSE) >= 0;
        return new KnownFile(file, document, stamp, hash, certain);
    }

    /// A file that is here, and nothing more.
    static KnownFile unread(Listed file) {
        return new KnownFile(file.name(), file.file().id(), file.stamp(), UNREAD, false);
    }

    /// In the place of a digest: the file could not be read for a reason that does not lie in it.
    static final String UNREAD = "";

    boolean isUnread() {
        return hash.equals(UNREAD);
    }

    /// @return whether a file with this stamp need not be read again
    boolean stillHas(Stamp now) {
        return certain && stamp.equals(now);
    }

    KnownFile movedTo(String elsewhere) {
        return new KnownFile(elsewhere, document, stamp, hash, certain);
    }
}
