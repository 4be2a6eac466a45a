package dev.docent.index.engine;

import dev.docent.document.DocumentId;
import dev.docent.index.Filter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Keeps packed documents and passages outside the process, and searches them under a filter. It knows neither how
/// texts become words nor how they become vectors: all engines are given the same, and rank words by the same measure.
///
/// Every method throws [dev.docent.index.IndexUnavailableException] if the engine cannot be reached, and works again
/// once it can. Safe for use by many threads and by many processes.
public interface Engine extends AutoCloseable {

    /// Puts a document in the place of what was kept under its id. A search sees all of the old or all of the new.
    ///
    /// @param expected the revision that it replaces; empty for any, and for none
    /// @return whether it was kept; false if another revision is kept, or none where one was expected
    boolean put(Entry entry, OptionalLong expected);

    /// Nothing happens if there is none.
    void remove(DocumentId document);

    /// Makes what was changed so far survive a crash.
    void flush();

    /// @param revision the latest that is known already, [Changes#NONE_KNOWN] at first
    /// @return what has changed since
    Changes changesSince(long revision);

    /// @return the document's packed text; empty if there is no such document, or it has none
    Optional<Bytes> text(DocumentId document);

    /// @return the document's passages in reading order; empty if there is no such document
    Kept passages(DocumentId document);

    /// @param words each once
    /// @return the passages that hold any of the words in their texts, titles or headings, best first by BM25
    List<Hit> matching(List<String> words, int limit, Filter filter);

    /// @return the passages with the nearest vectors of this space, best first
    List<Hit> nearest(Space space, float[] vector, int limit, Filter filter);

    @Override
    void close();
}
