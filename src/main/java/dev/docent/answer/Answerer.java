package dev.docent.answer;

import dev.docent.retrieval.Evidence;

/// Answers a question from evidence.
public interface Answerer {

    /// @param question a question that stands alone
    Answer answer(String question, Evidence evidence);
}
