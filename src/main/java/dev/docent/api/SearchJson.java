package dev.docent.api;

import dev.docent.retrieval.Evidence;

/// Writes what a search found as the REST interface gives it, for whoever searches without being called over HTTP.
public interface SearchJson {

    /// @param limit how many passages at the most
    /// @return the body of `POST /api/v1/search`
    String write(String query, Evidence evidence, int limit);
}
