package dev.docent.retrieval;

import dev.docent.index.Match;
import dev.docent.passage.PassageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fuses rankings by reciprocal rank (Cormack, Clarke, Büttcher, SIGIR 2009): a passage's score is the sum of 1 / (60 +
/// rank) over the rankings that hold it.
final class Fusion {

    private static final double K = 60;

    /// What a place among the passages found by other words counts, where it counts 1 by the question's own.
    private static final double OTHER_WORDS = 0.5;

    private final Map<PassageId, Candidate> candidates = new LinkedHashMap<>();
    private double bestWords;

    /// Adds the ranking by words.
    Fusion words(List<Match> ranking) {
        bestWords = ranking.isEmpty() ? 1 : ranking.getFirst().score();
        add(ranking, 1, (candidate, match) -> candidate.withWords(match.score(), match.score() / bestWords));
        return this;
    }

    /// Adds the ranking by meaning.
    Fusion meaning(List<Match> ranking) {
        add(ranking, 1, (candidate, match) -> candidate.withMeaning(match.score()));
        return this;
    }

    /// Adds both rankings once more, of such passages only as are preferred. It comes after the rankings of all.
    ///
    /// @param weight what a place in them counts, where it counts 1 in the rankings of all
    Fusion preferred(List<Match> byWords, List<Match> byMeaning, double weight) {
        add(byWords, weight, (candidate, match) -> candidate.withWords(match.score(), match.score() / bestWords));
        add(byMeaning, weight, (candidate, match) -> candidate.withMeaning(match.score()));
        return this;
    }

    /// Adds both rankings of the same question in other words. What was found by its own words keeps its scores.
    Fusion otherWords(List<Match> byWords, List<Match> byMeaning) {
        add(
                byWords,
                OTHER_WORDS,
                (candidate, match) -> candidate.words() > 0
                        ? candidate
                        : candidate.withWords(match.score(), Math.min(1, match.score() / bestWords)));
        add(
                byMeaning,
                OTHER_WORDS,
                (candidate, match) -> candidate.meaning() > 0 ? candidate : candidate.withMeaning(match.score()));
        return this;
    }

    private interface Share {
        Candidate of(Candidate candidate, Match match);
    }

    private void add(List<Match> ranking, double weight, Share share) {
        for (int rank = 0; rank < ranking.size(); rank++) {
            Match match = ranking.get(rank);
            PassageId id = match.passage().id();
            Candidate known = candidates.getOrDefault(id, Candidate.of(match));
            candidates.put(id, share.of(known, match).withFused(known.fused() + weight / (K + rank + 1)));
        }
    }

    /// @return the candidates, best first; equal ones in the order of their passages' ids
    List<Candidate> ranked() {
        var ranked = new ArrayList<>(candidates.values());
        ranked.sort(Comparator.comparingDouble(Candidate::fused)
                .reversed()
                .thenComparing(candidate -> candidate.match().passage().id().toString()));
        return ranked;
    }
}
