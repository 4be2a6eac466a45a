package dev.docent.retrieval;

import dev.docent.index.Match;
import dev.docent.index.PassageIndex;
import dev.docent.reader.Reader;
import dev.docent.reader.Reading;
import dev.docent.retrieval.Folding.Folded;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Fuses the searches by words and by meaning, folds copies, and ranks the best by what the reader says of them.
final class ReadingRetriever implements Retriever {

    private static final int LEFT_UNREAD = 20;
    private static final int MORE_THAN_A_SHARE = 1;

    private final PassageIndex index;
    private final PassageReader reader;
    private final RetrievalProperties properties;

    private final Timing timing;
    private final MeaningSearch meaning;

    ReadingRetriever(PassageIndex index, Reader reader, RetrievalProperties properties, Clock clock) {
        this.meaning = new MeaningSearch(index);
        this.timing = new Timing(index, meaning, clock);
        this.index = index;
        this.reader = new PassageReader(reader);
        this.properties = properties;
    }

    @Override
    public Evidence search(Query query, int limit) {
        var stopwatch = new Stopwatch();
        List<EvidencePassage> found = candidates(query, limit, stopwatch).stream()
                .map(folded -> unread(folded, folded.candidate().fused()))
                .toList();
        return new Evidence(found, stopwatch.stages());
    }

    /// The parts of a question share what is read, so that it takes little longer than one that has none.
    @Override
    public Evidence retrieve(Query query) {
        if (query.parts().isEmpty()) {
            return retrieve(query, properties.read());
        }
        int share = Math.ceilDiv(properties.read(), query.parts().size()) + MORE_THAN_A_SHARE;
        return Evidence.of(query.parts().stream()
                .map(part -> retrieve(query.part(part), share))
                .toList());
    }

    /// @param most how many passages are read
    private Evidence retrieve(Query query, int most) {
        var stopwatch = new Stopwatch();
        List<Folded> candidates = candidates(query, most + LEFT_UNREAD, stopwatch);
        int read = Math.min(most, candidates.size());
        List<Folded> best = candidates.subList(0, read);
        List<Reading> readings = stopwatch.time("reader", () -> read(query, best));
        var ranked = new ArrayList<EvidencePassage>();
        for (int i = 0; i < read; i++) {
            ranked.add(passage(best.get(i), readings.get(i)));
        }
        ranked.sort(Comparator.comparingDouble(EvidencePassage::relevance).reversed());
        double last = ranked.isEmpty() ? 0 : ranked.getLast().relevance();
        candidates
                .subList(read, candidates.size())
                .forEach(folded ->
                        ranked.add(unread(folded, last - 1 + folded.candidate().fused())));
        return new Evidence(ranked, stopwatch.stages());
    }

    private List<Folded> candidates(Query query, int limit, Stopwatch stopwatch) {
        int depth = Math.max(properties.candidates(), limit);
        List<Match> words = stopwatch.time("words", () -> index.matching(query.text(), depth, query.filter()));
        MeaningSearch.Found found = stopwatch.time(
                "meaning", () -> meaning.find(query.text(), depth, query.filter()), MeaningSearch.Found::stage);
        Fusion fusion = new Fusion().words(words).meaning(found.matches());
        for (String other : query.otherWords()) {
            stopwatch.time("other words", () -> addOtherWords(fusion, other, depth, query));
        }
        Optional<TimeWish> wish = timing.wish(query);
        if (wish.isEmpty()) {
            return stopwatch.time("fusion", () -> Folding.fold(fusion.ranked(), limit));
        }
        List<Candidate> ranked =
                stopwatch.time("time", () -> timing.rank(fusion, wish.get(), query, depth, properties.read()));
        return stopwatch.time("fusion", () -> Folding.fold(ranked, limit));
    }

    private Fusion addOtherWords(Fusion fusion, String other, int depth, Query query) {
        return fusion.otherWords(
                index.matching(other, depth, query.filter()),
                meaning.find(other, depth, query.filter()).matches());
    }

    private List<Reading> read(Query query, List<Folded> candidates) {
        return reader.read(
                query.text(),
                candidates.stream()
                        .map(folded -> folded.candidate().match().passage())
                        .toList());
    }

    private static EvidencePassage passage(Folded folded, Reading reading) {
        return passage(folded, Optional.of(reading), Relevance.of(folded.candidate(), reading));
    }

    private static EvidencePassage unread(Folded folded, double relevance) {
        return passage(folded, Optional.empty(), relevance);
    }

    private static EvidencePassage passage(Folded folded, Optional<Reading> reading, double relevance) {
        Candidate candidate = folded.candidate();
        return new EvidencePassage(
                candidate.match(), reading, relevance, candidate.words(), candidate.meaning(), folded.copies());
    }
}
