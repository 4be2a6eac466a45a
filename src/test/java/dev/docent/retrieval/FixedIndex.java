package dev.docent.retrieval;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.SourceDocument;
import dev.docent.index.Filter;
import dev.docent.index.Match;
import dev.docent.index.PassageIndex;
import dev.docent.passage.Passage;
import java.util.List;

/// An index whose searches always find the same.
record FixedIndex(List<Match> words, List<Match> meaning) implements PassageIndex {

    @Override
    public List<Match> nearest(String text, int limit, Filter filter) {
        return meaning;
    }

    @Override
    public List<Match> matching(String text, int limit, Filter filter) {
        return words;
    }

    @Override
    public boolean replace(SourceDocument document, String contentHash, List<Passage> passages, Progress progress) {
        return true;
    }

    @Override
    public void replaceFailed(DocumentFile file, String contentHash, String problem) {}

    @Override
    public void move(List<DocumentFile> documents) {}

    @Override
    public void remove(DocumentId document) {}

    @Override
    public void flush() {}

    @Override
    public int passages() {
        return words.size();
    }
}
