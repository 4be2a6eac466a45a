package dev.docent.retrieval;

import java.util.List;

/// What may answer a query.
///
/// @param passages best first; may be empty
/// @param stages what ran, in order
public record Evidence(List<EvidencePassage> passages, List<Stage> stages) {

    public Evidence {
        passages = List.copyOf(passages);
        stages = List.copyOf(stages);
    }

    /// @return whether there may be more to find once all documents are read
    public boolean isPreliminary() {
        return stages.contains(Stage.BACKLOG);
    }
}
