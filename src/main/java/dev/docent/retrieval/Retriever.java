package dev.docent.retrieval;

/// Chooses the evidence for a query. Where the query asks for a time ("in May 2025", "last month", "the latest"),
/// passages that are about it come further up, and what is known to be of other days may be left out.
public interface Retriever {

    /// @param limit how many passages at the most
    /// @return the passages by words and meaning together; none of them read
    Evidence search(Query query, int limit);

    /// @return the passages by words, meaning and what the reader says of the best of them
    Evidence retrieve(Query query);
}
