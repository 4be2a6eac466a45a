package dev.docent.index;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.SourceDocument;
import dev.docent.passage.Passage;
import java.util.List;

/// Keeps passages with their documents and finds them. What one thread has changed, every search sees from then
/// on.
///
/// Whatever changes it throws [IndexUnwritableException] if that cannot be written, as on a full disk. All that was
/// changed since it was flushed last is undone then. Where the index is kept by an engine outside the process, every
/// method throws [IndexUnavailableException] while that cannot be reached.
public interface PassageIndex {

    /// Puts a document in the place of what was known of it before. A search sees all of the old or all of the
    /// new. Where the embedding model cannot be used, it is found by its words alone until it is embedded.
    ///
    /// @param contentHash a digest of the file's bytes, in hexadecimal
    /// @param progress is told how far it has come, on the calling thread
    /// @return false if it was to stop; then nothing has changed
    boolean replace(SourceDocument document, String contentHash, List<Passage> passages, Progress progress);

    /// Hears how many passages of a document are ready, and decides whether to go on with the rest.
    interface Progress {
        boolean goesOn(int passages);
    }

    /// Puts a document in the place of what was known of it before, whatever happens meanwhile.
    ///
    /// @see #replace(SourceDocument, String, List, Progress)
    default void replace(SourceDocument document, String contentHash, List<Passage> passages) {
        replace(document, contentHash, passages, _ -> true);
    }

    /// Notes that a file could not be read, in the place of what was known of it before.
    ///
    /// @param problem why, in a sentence
    void replaceFailed(DocumentFile file, String contentHash, String problem);

    /// Takes documents to other places: their ids, texts and passages stay, and nothing is embedded again. A
    /// title that came from the file's name comes from the new one. A search sees each document in its old
    /// place or in its new one.
    ///
    /// @param documents where each is now, with the id that it has; those that are not indexed are passed over
    void move(List<DocumentFile> documents);

    /// Forgets a document and its passages; nothing happens if there is none.
    void remove(DocumentId document);

    /// Sees what other instances have changed until now, where several share the index.
    default void refresh() {}

    /// Makes what was changed so far survive a crash.
    void flush();

    /// @param text what the passages should mean
    /// @return the passages nearest in meaning, best first; equal scores in the order of document and position
    /// @throws EmbeddingUnavailableException if the embedding model cannot be used
    List<Match> nearest(String text, int limit, Filter filter);

    /// @param words plain words; no character in them has a special meaning
    /// @return the passages that hold the words, best first; equal scores in the order of document and position
    List<Match> matching(String words, int limit, Filter filter);

    /// Asks the embedding model for a sign of life if it failed when it was asked last. That may take as long as a
    /// question waits for its vector.
    default void tryModelAgain() {}

    /// @return how many passages there are
    int passages();

    /// @return how many documents are found by their words alone, since they wait to be embedded
    default int unembedded() {
        return 0;
    }
}
