package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.reader.Reader;
import dev.docent.retrieval.EvidencePassage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Compares what a sentence says with what the passages say, word for word, and has doubtful places read.
@Component
final class CheckedGrounding implements Grounding {

    private static final int MOST = 3;

    private final Lexicon lexicon = Lexicon.shared();
    private final Understanding understanding = new Understanding(lexicon);
    private final KnownPassages known = new KnownPassages(understanding);
    private final Antecedents antecedents = new Antecedents(understanding);
    private final Cloze cloze;

    CheckedGrounding(Reader reader) {
        this.cloze = new Cloze(reader);
    }

    @Override
    public List<Support> of(
            String sentence, List<EvidencePassage> passages, List<EvidencePassage> marked, String context) {
        List<ReadPassage> read = passages.stream().map(known::read).toList();
        return antecedents.of(sentence, context).stream()
                .map(said -> supports(said, read, marked))
                .filter(supports -> !supports.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Support> supports(String sentence, List<ReadPassage> passages, List<EvidencePassage> marked) {
        Companions companions = Companions.of(passages);
        var search = new Search(lexicon, understanding, cloze, new Checks(companions));
        var found = new ArrayList<BornOut>();
        double against = 0;
        for (ReadPassage passage : passages) {
            Claim claim = Claim.of(sentence, passage.published(), understanding).opened(companions);
            if (!claim.saysNothing()) {
                Outcome outcome = search.in(passage, claim);
                outcome.found().ifPresent(found::add);
                against = Math.max(against, outcome.against());
            }
        }
        return best(found, against, marked);
    }

    private static List<Support> best(List<BornOut> found, double against, List<EvidencePassage> marked) {
        return found.stream()
                .filter(it -> !it.isBeatenBy(against))
                .sorted(Comparator.comparingInt(
                                (BornOut it) -> marked.contains(it.passage().passage()) ? 0 : 1)
                        .thenComparingDouble(it -> -it.score()))
                .limit(MOST)
                .map(BornOut::support)
                .toList();
    }
}
