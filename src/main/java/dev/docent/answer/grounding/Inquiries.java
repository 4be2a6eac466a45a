package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;

/// Reads questions whether something is so. Safe for use by many threads.
public final class Inquiries {

    private final Understanding understanding = new Understanding(Lexicon.shared());
    private final KnownPassages known = new KnownPassages(understanding);

    /// @param passages all that was found
    public Inquiry of(String question, List<EvidencePassage> passages) {
        List<ReadPassage> read = passages.stream().map(known::read).toList();
        return new Inquiry(question, read, understanding);
    }
}
