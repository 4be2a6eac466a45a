package dev.docent.retrieval;

import dev.docent.index.Match;
import java.util.ArrayList;
import java.util.List;

/// Folds passages that say the same word for word into the best of them, so that copies of one story count as one.
/// Versions that say it differently stay apart: what was corrected may be the answer.
final class Folding {

    /// A candidate with its copies, best first.
    record Folded(Candidate candidate, List<Match> copies) {}

    private final List<Folded> folded = new ArrayList<>();
    private final List<Shingles> shingles = new ArrayList<>();

    /// @param ranked best first
    /// @param limit how many to keep, copies not counted
    static List<Folded> fold(List<Candidate> ranked, int limit) {
        var folding = new Folding();
        for (Candidate candidate : ranked) {
            if (!folding.add(candidate, limit)) {
                break;
            }
        }
        return List.copyOf(folding.folded);
    }

    private boolean add(Candidate candidate, int limit) {
        Shingles of = Shingles.of(candidate.text());
        for (int i = 0; i < folded.size(); i++) {
            if (shingles.get(i).nearlySame(of)
                    && !Versions.differ(folded.get(i).candidate().text(), candidate.text())) {
                folded.get(i).copies().add(candidate.match());
                return true;
            }
        }
        if (folded.size() == limit) {
            return false;
        }
        folded.add(new Folded(candidate, new ArrayList<>()));
        shingles.add(of);
        return true;
    }
}
