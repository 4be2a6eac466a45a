package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks for the smallest place of a passage that bears out a claim.
final class Search {

    private static final int TRIED = 6;
    private static final double POSSIBLE = 0.3;
    private static final double PROMISING = 0.45;
    private static final double UNDERSTOOD = 0.5;

    /// A sentence that says this much of a claim and contradicts it is what the passage says of the matter.
    private static final double CONTRADICTS = 0.55;

    private static final int LONGEST = 1200;

    private static final Set<Objection> CONTRADICTIONS = Set.of(
            Objection.OPPOSITE,
            Objection.DENIED,
            Objection.MODALITY,
            Objection.EXTENT,
            Objection.REPLACED,
            Objection.SWAPPED);

    /// What speaks against a claim wherever else it seems to be said.
    private static final Set<Objection> EVERYWHERE =
            Set.of(Objection.OPPOSITE, Objection.DENIED, Objection.SWAPPED, Objection.READ_OTHERWISE);

    private final Lexicon lexicon;
    private final Understanding understanding;
    private final Cloze cloze;
    private final Checks checks;

    Search(Lexicon lexicon, Understanding understanding, Cloze cloze, Checks checks) {
        this.lexicon = lexicon;
        this.understanding = understanding;
        this.cloze = cloze;
        this.checks = checks;
    }

    Outcome in(ReadPassage passage, Claim claim) {
        Outcome whole = whole(passage, claim);
        return whole.isOpen() ? inParts(passage, claim).map(Outcome::found).orElse(whole) : whole;
    }

    private Optional<BornOut> inParts(ReadPassage passage, Claim claim) {
        return new Parts(understanding, passage.published())
                .of(claim).stream()
                        .map(parts -> borneOut(passage, parts))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /// @return the places of all parts together; empty if a part has none, or they are far from each other
    private Optional<BornOut> borneOut(ReadPassage passage, List<Claim> parts) {
        List<BornOut> found = parts.stream()
                .flatMap(part -> whole(passage, part).found().stream())
                .toList();
        return Optional.of(found)
                .filter(it -> it.size() == parts.size())
                .map(BornOut::together)
                .filter(it -> it.quote().length() <= LONGEST);
    }

    private Outcome whole(ReadPassage passage, Claim claim) {
        List<Alignment> candidates = candidates(passage, claim);
        Set<Integer> contradicting = contradicting(candidates);
        for (Alignment candidate : candidates) {
            if (candidate.window().size() > 1 && candidate.window().holdsAny(contradicting)) {
                continue;
            }
            Optional<Objection> objection = objection(candidate);
            if (objection.isEmpty()) {
                return Outcome.found(BornOut.of(candidate));
            }
            if (isFinal(candidate, objection.get())) {
                boolean single = candidate.window().size() == 1;
                boolean everywhere = single && EVERYWHERE.contains(objection.get());
                return Outcome.against(everywhere ? candidate.coverage(0) : 0);
            }
        }
        return Outcome.against(0);
    }

    /// What one sentence contradicts, it does not say together with others.
    ///
    /// @return the units that say much of the claim and contradict it
    private Set<Integer> contradicting(List<Alignment> candidates) {
        return candidates.stream()
                .filter(it -> it.window().size() == 1 && it.coverage(0) >= CONTRADICTS)
                .filter(it -> checks.contradiction(it).isPresent())
                .map(it -> it.window().first())
                .collect(Collectors.toSet());
    }

    private List<Alignment> candidates(ReadPassage passage, Claim claim) {
        return passage.windows().stream()
                .filter(window -> claim.share(window, lexicon) >= POSSIBLE)
                .map(window -> Alignment.of(claim, window, lexicon))
                .filter(it -> it.coverage(UNDERSTOOD) >= PROMISING)
                .sorted(Comparator.comparingDouble(it -> -BornOut.score(it)))
                .limit(TRIED)
                .toList();
    }

    private Optional<Objection> objection(Alignment candidate) {
        Optional<Objection> objection = checks.against(candidate);
        if (objection.isPresent() || cloze.agrees(candidate)) {
            return objection;
        }
        return Optional.of(Objection.READ_OTHERWISE);
    }

    /// @return whether no larger window need be tried
    private static boolean isFinal(Alignment candidate, Objection objection) {
        if (objection == Objection.READ_OTHERWISE) {
            return true;
        }
        boolean single = candidate.window().size() == 1;
        return single && CONTRADICTIONS.contains(objection) && candidate.coverage(0) >= CONTRADICTS;
    }
}
