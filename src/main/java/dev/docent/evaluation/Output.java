package dev.docent.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What came of one question of a set.
///
/// @param id the question's id
/// @param answer the answer's text; empty if there is none
/// @param abstained whether the question was not answered
/// @param status `answered`, `conflicting`, `not_found` or `failed`
/// @param confidence how likely the service said the answer is right; empty if the question failed
/// @param retrieved the names of the documents found, best first, each once
/// @param error why the question failed
public record Output(
        String id,
        String answer,
        Optional<String> shortAnswer,
        boolean abstained,
        String status,
        OptionalDouble confidence,
        double latencyMs,
        List<Quoted> citations,
        List<String> retrieved,
        Optional<String> error) {

    /// Words said to stand in a document.
    ///
    /// @param doc the document's file, relative to the documents folder
    public record Quoted(String doc, String quote) {}

    public Output {
        citations = List.copyOf(citations);
        retrieved = List.copyOf(retrieved);
    }

    static Output failed(String id, double latencyMs, String error) {
        return new Output(
                id,
                "",
                Optional.empty(),
                true,
                "failed",
                OptionalDouble.empty(),
                latencyMs,
                List.of(),
                List.of(),
                Optional.of(error));
    }
}
