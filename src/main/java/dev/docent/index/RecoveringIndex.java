package dev.docent.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index on disk with its catalogue. Where writing fails, as on a full disk, it goes back to what was committed
/// last: Lucene takes no more writes then, and what the catalogue tells would no longer be what the index holds.
final class RecoveringIndex implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RecoveringIndex.class);

    private final IndexFolder folder;
    private volatile State current;

    /// The index as it is open now, and what it holds.
    record State(LuceneIndex index, Catalogue catalogue) {}

    /// Something that changes the index.
    interface Writing {
        void to(State state) throws IOException;
    }

    /// Something that is looked up.
    interface Lookup<T> {
        T in(LuceneIndex index) throws IOException;
    }

    RecoveringIndex(IndexFolder folder) {
        this.folder = folder;
        try {
            this.current = opened();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot open the index", failure);
        }
    }

    private State opened() throws IOException {
        var index = new LuceneIndex(folder.open());
        var catalogue = new Catalogue();
        index.documents(catalogue::put);
        return new State(index, catalogue);
    }

    Catalogue catalogue() {
        return current.catalogue();
    }

    /// @throws IndexUnwritableException if it fails; then all that was written since the last commit is undone
    void write(Writing writing) {
        State state = current;
        try {
            writing.to(state);
        } catch (IOException | AlreadyClosedException failure) {
            var problem = new IndexUnwritableException(failure);
            goBackFrom(state, problem);
            throw problem;
        }
    }

    /// A search writes what is still in memory, so it may be the one that finds the disk full.
    <T> T read(Lookup<T> lookup) {
        State state = current;
        try {
            return lookup.in(state.index());
        } catch (IOException | AlreadyClosedException failure) {
            return readAgain(state, lookup, failure);
        }
    }

    private <T> T readAgain(State failed, Lookup<T> lookup, Exception failure) {
        if (current.equals(failed) && failed.index().isOpen()) {
            throw unreadable(failure);
        }
        goBackFrom(failed, new IndexUnwritableException(failure));
        try {
            return lookup.in(current.index());
        } catch (IOException again) {
            throw unreadable(again);
        }
    }

    private static UncheckedIOException unreadable(Exception failure) {
        return new UncheckedIOException(
                "Cannot read the index", failure instanceof IOException io ? io : new IOException(failure));
    }

    /// Nothing happens if another thread was here first.
    private synchronized void goBackFrom(State failed, IndexUnwritableException why) {
        if (!current.equals(failed)) {
            return;
        }
        try {
            failed.index().abandon();
            current = opened();
            log.warn("{}. It is again as it was when it was saved last", why.getMessage());
        } catch (IOException | AlreadyClosedException failure) {
            failure.addSuppressed(why);
            log.error("The index cannot be opened again; it is tried anew with the next search", failure);
        }
    }

    @Override
    public void close() {
        try {
            current.index().close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The index cannot be closed", failure);
        }
    }
}
