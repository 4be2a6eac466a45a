package dev.docent.api;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.SourceDocument;
import dev.docent.index.Filter;
import dev.docent.index.Match;
import dev.docent.index.PassageIndex;
import dev.docent.passage.Passage;
import java.util.List;

/// Knows how many passages it has, and nothing else.
final class FakeIndex implements PassageIndex {

    volatile int passages = 7;

    @Override
    public int passages() {
        return passages;
    }

    @Override
    public boolean replace(SourceDocument document, String contentHash, List<Passage> parts, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replaceFailed(DocumentFile file, String contentHash, String problem) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(List<DocumentFile> documents) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(DocumentId document) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void flush() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Match> nearest(String text, int limit, Filter filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Match> matching(String words, int limit, Filter filter) {
        throw new UnsupportedOperationException();
    }
}
