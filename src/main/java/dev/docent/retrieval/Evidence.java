package dev.docent.retrieval;

import dev.docent.passage.PassageId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What may answer a query.
///
/// @param passages best first; may be empty
/// @param stages what ran, in order
/// @param parts what may answer each part of the query, in their order; none if it has no parts
public record Evidence(List<EvidencePassage> passages, List<Stage> stages, List<Evidence> parts) {

    public Evidence {
        passages = List.copyOf(passages);
        stages = List.copyOf(stages);
        parts = List.copyOf(parts);
    }

    public Evidence(List<EvidencePassage> passages, List<Stage> stages) {
        this(passages, stages, List.of());
    }

    /// What was found for the parts of a query: the best of each, then the next of each.
    static Evidence of(List<Evidence> parts) {
        Map<PassageId, EvidencePassage> passages = new LinkedHashMap<>();
        int most = parts.stream().mapToInt(part -> part.passages().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (Evidence part : parts) {
                part.passages().stream()
                        .skip(i)
                        .findFirst()
                        .ifPresent(
                                it -> passages.putIfAbsent(it.match().passage().id(), it));
            }
        }
        Map<String, Duration> took = new LinkedHashMap<>();
        parts.stream()
                .flatMap(part -> part.stages().stream())
                .forEach(stage -> took.merge(stage.name(), stage.took(), Duration::plus));
        List<Stage> stages = new ArrayList<>();
        took.forEach((name, duration) -> stages.add(new Stage(name, duration)));
        return new Evidence(List.copyOf(passages.values()), stages, parts);
    }

    /// @param other what ran, this evidence's own stages among it
    Evidence with(List<Stage> other) {
        return new Evidence(passages, other, parts);
    }

    /// @return the same without other passages
    public Evidence only(Predicate<EvidencePassage> such) {
        return new Evidence(passages.stream().filter(such).toList(), stages);
    }

    /// @return whether there may be more to find once all documents are read
    public boolean isPreliminary() {
        return stages.contains(Stage.BACKLOG);
    }
}
