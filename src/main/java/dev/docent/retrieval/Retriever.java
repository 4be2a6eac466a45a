package dev.docent.retrieval;

/// Chooses the evidence for a query.
public interface Retriever {

    /// @param limit how many passages at the most
    /// @return the passages by words and meaning together; none of them read
    Evidence search(Query query, int limit);

    /// @return the passages by words, meaning and what the reader says of the best of them
    Evidence retrieve(Query query);
}
