package dev.docent.index;

/// Where the index is kept.
public enum Store {
    /// In a folder, by Lucene within the process.
    LUCENE,
    /// In PostgreSQL with its extension for vectors.
    PGVECTOR,
    /// On the nodes of OpenSearch.
    OPENSEARCH
}
