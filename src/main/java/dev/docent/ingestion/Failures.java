package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.UnreadableDocumentException.Blame;
import dev.docent.index.PassageIndex;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes which files could not be read, or not whole, and decides whether they are to be read again.
final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    /// Several files are in hand at the same time.
    private static final int MOST_UNREAD_IN_A_ROW = 5;

    private static final String AGAIN = " It is tried again by itself.";

    private final PassageIndex index;
    private final IndexedFiles known;
    private final IncompleteReadings incomplete;

    /// How many files could not be read one after the other, since no file could.
    private final AtomicInteger unreadInARow = new AtomicInteger();

    Failures(PassageIndex index, IndexedFiles known, IncompleteReadings incomplete) {
        this.index = index;
        this.known = known;
        this.incomplete = incomplete;
    }

    /// @return whether another attempt is of no use, as long as neither the file nor the settings change
    boolean note(DocumentFile file, String hash, UnreadableDocumentException failure, Run run) {
        if (run.isCutShort()) {
            return false;
        }
        noteBlame(failure, run);
        if (failure.isPassing()) {
            leave(file, failure.reason(), run);
            return false;
        }
        if (failure.isDoubtful() && incomplete.noteDoubtful(file.id(), hash)) {
            tryAgain(file, hash, failure.reason() + AGAIN, run);
            return false;
        }
        incomplete.note(file.id(), hash);
        fail(file, hash, failure.reason(), run);
        return true;
    }

    /// Where nothing can be read in, the other files are not worth a try each.
    private void noteBlame(UnreadableDocumentException failure, Run run) {
        if (failure.blame() != Blame.READER) {
            unreadInARow.set(0);
        } else if (unreadInARow.incrementAndGet() >= MOST_UNREAD_IN_A_ROW) {
            run.breakOff();
            run.stopped(failure.reason() + " The other files are left to the next run.");
        }
    }

    /// What was read of it before is kept until it is sure that no more comes of it.
    private void tryAgain(DocumentFile file, String hash, String problem, Run run) {
        if (known.findRead(file.id()).isPresent()) {
            leave(file, problem, run);
        } else {
            fail(file, hash, problem, run);
        }
    }

    /// What was known of the file stays, and the next run reads it again.
    private static void leave(DocumentFile file, String problem, Run run) {
        log.warn("Not read for now: '{}': {}", DocumentFile.visible(file.file()), problem);
        run.noteFailed(file.file(), problem);
    }

    private void fail(DocumentFile file, String hash, String problem, Run run) {
        log.warn("Passed over '{}': {}", DocumentFile.visible(file.file()), problem);
        known.within(file.file()).forEach(part -> index.remove(part.id()));
        index.replaceFailed(file, hash, problem);
        run.noteFailed(file.file(), problem);
    }

    /// Notes that a file within another could not be unpacked.
    void refuse(DocumentFile part, String problem, Run run) {
        if (!run.isCutShort()) {
            incomplete.note(part.id(), KnownFile.UNREAD);
            fail(part, KnownFile.UNREAD, problem, run);
        }
    }

    /// Notes that a file was read, if not all of it perhaps.
    void noteRead(SourceDocument document, String hash) {
        unreadInARow.set(0);
        if (document.truncated() || document.problem().isPresent()) {
            incomplete.note(document.id(), hash);
        } else {
            incomplete.forget(document.id());
        }
    }
}
