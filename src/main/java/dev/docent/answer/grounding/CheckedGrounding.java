package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.reader.Reader;
import dev.docent.retrieval.EvidencePassage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Compares what a sentence says with what the passages say, word for word, and has doubtful places read.
@Component
final class CheckedGrounding implements Grounding {

    private static final int MOST = 3;
    private static final int TRIED = 6;
    private static final double POSSIBLE = 0.3;
    private static final double PROMISING = 0.45;
    private static final double WIDER = 0.06;
    private static final double CLOSER = 0.15;
    private static final double CONTRADICTS = 0.55;
    private static final Set<Objection> EVERYWHERE = Set.of(Objection.OPPOSITE, Objection.DENIED, Objection.SWAPPED);
    private static final int LONGEST = 1200;
    private static final Set<Objection> CONTRADICTIONS = Set.of(
            Objection.OPPOSITE, Objection.DENIED, Objection.MODALITY, Objection.EXTENT, Objection.REPLACED, Objection.SWAPPED);

    private final Lexicon lexicon = new Lexicon();
    private final Understanding understanding = new Understanding(lexicon);
    private final KnownPassages known = new KnownPassages(understanding);
    private final Antecedents antecedents = new Antecedents(understanding);
    private final Cloze cloze;

    CheckedGrounding(Reader reader) {
        this.cloze = new Cloze(reader);
    }

    /// A window that bears out the claim.
    private record Found(ReadPassage passage, Place quote, Place claim, double own, boolean leansOnNames, boolean row, double score) {

        static Found of(Alignment alignment, double score) {
            Window window = alignment.window();
            return new Found(window.passage(), window.place(), alignment.place(), alignment.coverage(0) - WIDER * (window.size() - 1), leans(alignment), window.isRow(), score);
        }
    }

    /// Whether somebody that the claim names is only understood.
    private static boolean leans(Alignment alignment) {
        return !alignment.window().isRow()
                && alignment.unmet().stream().anyMatch(i -> alignment.claim().term(i).is(Term.Kind.NAME));
    }

    @Override
    public List<Support> of(
            String sentence, List<EvidencePassage> passages, List<EvidencePassage> marked, String context) {
        List<ReadPassage> read = passages.stream().map(known::read).toList();
        return antecedents.of(sentence, context).stream()
                .map(said -> of(said, read, marked))
                .filter(supports -> !supports.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Support> of(String sentence, List<ReadPassage> read, List<EvidencePassage> marked) {
        Companions companions = Companions.of(read);
        var checks = new Checks(companions);
        var found = new ArrayList<Found>();
        double against = 0;
        for (ReadPassage passage : read) {
            Claim claim = Claim.of(sentence, passage.published(), understanding).opened(companions);
            if (!claim.saysNothing()) {
                Outcome outcome = in(passage, claim, checks);
                outcome.found().ifPresent(found::add);
                against = Math.max(against, outcome.against());
            }
        }
        double contradicted = against;
        found.removeIf(it -> it.own() <= contradicted - (it.leansOnNames() ? 0 : it.row() ? 1 : CLOSER));
        found.sort(Comparator.comparing((Found it) -> marked.contains(it.passage().passage()) ? 0 : 1)
                .thenComparing(it -> -it.score()));
        return found.stream()
                .limit(MOST)
                .map(CheckedGrounding::support)
                .toList();
    }

    /// @param against how near a sentence comes to the claim that contradicts it; 0 if none does
    private record Outcome(Optional<Found> found, double against) {}

    private Outcome in(ReadPassage passage, Claim claim, Checks checks) {
        Outcome whole = whole(passage, claim, checks);
        if (whole.found().isPresent() || whole.against() > 0) {
            return whole;
        }
        for (List<Claim> parts : new Parts(understanding, passage.published()).of(claim)) {
            List<Found> found = parts.stream()
                    .flatMap(part -> whole(passage, part, checks).found().stream())
                    .toList();
            if (found.size() == parts.size() && isNear(found)) {
                return new Outcome(Optional.of(together(found)), 0);
            }
        }
        return whole;
    }

    private static boolean isNear(List<Found> found) {
        return Place.around(found.stream().map(Found::quote).toList()).length() <= LONGEST;
    }

    private static Found together(List<Found> found) {
        double least = found.stream().mapToDouble(Found::score).min().orElseThrow();
        double own = found.stream().mapToDouble(Found::own).min().orElseThrow();
        Place quote = Place.around(found.stream().map(Found::quote).toList());
        Place claim = Place.around(found.stream().map(Found::claim).toList());
        return new Found(found.getFirst().passage(), quote, claim, own, false, false, least - 0.1);
    }

    private Outcome whole(ReadPassage passage, Claim claim, Checks checks) {
        List<Alignment> candidates = passage.windows().stream()
                .filter(window -> claim.share(window, lexicon) >= POSSIBLE)
                .map(window -> Alignment.of(claim, window, lexicon))
                .filter(it -> it.coverage(0.5) >= PROMISING)
                .sorted(Comparator.comparingDouble(it -> -score(it)))
                .limit(TRIED)
                .toList();
        for (Alignment candidate : candidates) {
            Optional<Objection> objection = checks.against(candidate);
            if (objection.isEmpty() && !cloze.agrees(candidate)) {
                objection = Optional.of(Objection.READ_OTHERWISE);
            }
            if (objection.isEmpty()) {
                trace(candidate, objection);
                return new Outcome(Optional.of(Found.of(candidate, score(candidate))), 0);
            }
            trace(candidate, objection);
            if (objection.get() == Objection.READ_OTHERWISE) {
                return new Outcome(Optional.empty(), candidate.window().size() == 1 ? candidate.coverage(0) : 0);
            }
            boolean single = candidate.window().size() == 1;
            if (single && CONTRADICTIONS.contains(objection.get()) && candidate.coverage(0) >= CONTRADICTS) {
                boolean everywhere = EVERYWHERE.contains(objection.get());
                return new Outcome(Optional.empty(), everywhere ? candidate.coverage(0) : 0);
            }
        }
        return new Outcome(Optional.empty(), 0);
    }

    static java.util.function.Consumer<String> TRACE = null;

    private static void trace(Alignment a, Optional<Objection> o) {
        if (TRACE != null) TRACE.accept("   %s %.2f/%.2f unmet %s | %s".formatted(o.map(Objection::name).orElse("OK"), a.coverage(0), a.coverage(0.8), a.unmet().stream().map(i -> a.claim().term(i).text()+(a.isAround(i)?"~":"")).toList(), a.window().said().text().replace("\n"," ")));
    }

    private static double score(Alignment alignment) {
        return alignment.coverage(0.4) - WIDER * (alignment.window().size() - 1);
    }

    private static Support support(Found found) {
        Place quote = found.quote();
        Place claim = found.claim();
        return new Support(found.passage().passage(), quote.start(), quote.end(), claim.start(), claim.end());
    }
}
