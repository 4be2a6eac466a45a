package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.document.PublicationDate;
import dev.docent.passage.Passage;
import dev.docent.retrieval.EvidencePassage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the passages that were read last: an answer's sentences are all compared with the same ones.
final class KnownPassages {

    private static final int MOST = 256;

    private final Understanding understanding;
    private final Map<Key, ReadPassage> passages = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ReadPassage> eldest) {
            return size() > MOST;
        }
    };

    KnownPassages(Understanding understanding) {
        this.understanding = understanding;
    }

    /// What a passage is read by.
    private record Key(Passage passage, String title, Optional<PublicationDate> published) {}

    ReadPassage read(EvidencePassage found) {
        var key = new Key(
                found.match().passage(),
                found.match().document().title(),
                found.match().document().published());
        Optional<ReadPassage> known = find(key);
        if (known.isPresent()) {
            return known.get().of(found);
        }
        ReadPassage read = ReadPassage.of(found, understanding);
        synchronized (passages) {
            passages.put(key, read);
        }
        return read;
    }

    private Optional<ReadPassage> find(Key key) {
        synchronized (passages) {
            return Optional.ofNullable(passages.get(key));
        }
    }
}
