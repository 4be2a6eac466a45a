package dev.docent.index;

import dev.docent.document.DocumentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index on disk with its catalogue. Where writing fails, as on a full disk, it goes back to what was committed
/// last: Lucene takes no more writes then, and what the catalogue tells would no longer be what the index holds.
final class RecoveringIndex implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RecoveringIndex.class);

    /// Documents that share a lock wait for each other, for as long as one takes to be written.
    private static final int LOCKS = 64;

    private final IndexFolder folder;
    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();
    private volatile State current;
    private boolean closed;

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
        LuceneIndex index = index(folder.open());
        try {
            var catalogue = new Catalogue();
            index.documents(catalogue::put);
            return new State(index, catalogue);
        } catch (IOException | RuntimeException failure) {
            index.abandon();
            throw failure;
        }
    }

    /// What is not of use must not keep the folder locked.
    private static LuceneIndex index(IndexWriter writer) throws IOException {
        try {
            return new LuceneIndex(writer);
        } catch (IOException | RuntimeException failure) {
            writer.rollback();
            writer.getDirectory().close();
            throw failure;
        }
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

    /// Changes one document, so that no other thread finds the index changed and its catalogue not.
    ///
    /// @throws IndexUnwritableException if it fails; then all that was written since the last commit is undone
    void write(DocumentId document, Writing writing) {
        write(state -> alone(document, state, writing));
    }

    void alone(DocumentId document, State state, Writing writing) throws IOException {
        synchronized (locks.get(Math.floorMod(document.hashCode(), LOCKS))) {
            writing.to(state);
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
        } catch (IOException | AlreadyClosedException again) {
            throw unreadable(again);
        }
    }

    private static UncheckedIOException unreadable(Exception failure) {
        return new UncheckedIOException(
                "Cannot read the index", failure instanceof IOException io ? io : new IOException(failure));
    }

    /// Nothing happens if another thread was here first, or if the service ends.
    private synchronized void goBackFrom(State failed, IndexUnwritableException why) {
        if (closed || !current.equals(failed)) {
            return;
        }
        try {
            failed.index().abandon();
            current = opened();
            log.warn("{}. It is again as it was when it was saved last", why.getMessage());
        } catch (IOException | AlreadyClosedException | IndexInUseException failure) {
            failure.addSuppressed(why);
            log.error("The index cannot be opened again; it is tried anew with the next search", failure);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            current.index().close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The index cannot be closed", failure);
        }
    }
}
