package dev.docent.retrieval;

import dev.docent.index.EmbeddingUnavailableException;
import dev.docent.index.Filter;
import dev.docent.index.Match;
import dev.docent.index.PassageIndex;
import java.util.List;

/// Searches by meaning as far as that can be done.
final class MeaningSearch {

    private static final String NAME = "meaning";

    private final PassageIndex index;

    MeaningSearch(PassageIndex index) {
        this.index = index;
    }

    /// What was found, and what to call the stage: an answer says so where its documents were not all searched.
    record Found(List<Match> matches, String stage) {}

    /// Finds nothing where the embedding model cannot be used.
    Found find(String text, int depth, Filter filter) {
        try {
            List<Match> matches = index.nearest(text, depth, filter);
            return new Found(matches, index.unembedded() == 0 ? NAME : NAME + ": partial");
        } catch (EmbeddingUnavailableException unavailable) {
            return new Found(List.of(), NAME + ": unavailable");
        }
    }
}
