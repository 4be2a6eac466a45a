package dev.docent.index;

import dev.langchain4j.model.embedding.EmbeddingModel;

/// The index that a contract tries. At first, texts mean the same to it if they have the same letters.
interface TriedIndex {

    DocumentIndex index();

    /// Ends the index as when a process ends, and begins it again with another model.
    void reopen(EmbeddingModel model);
}
