package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A question whether something is so, and what the sentences of the passages that were found say to it.
public final class Inquiry {

    private final Lexicon lexicon = Lexicon.shared();
    private final List<ReadPassage> passages;
    private final Understanding understanding;
    private final Companions companions;
    private final String question;
    private final Optional<Restated> restated;

    Inquiry(String question, List<ReadPassage> passages, Understanding understanding) {
        this.passages = passages;
        this.understanding = understanding;
        this.companions = Companions.of(passages);
        List<Term> terms = understanding.of(question, List.of()).terms();
        this.question = new Capitals(passages).in(question, terms);
        this.restated = Restating.of(this.question, lexicon, understanding);
    }

    /// @return the question with the capitals that its names have in the passages
    public String question() {
        return question;
    }

    /// @param start where the sentence begins in the passage's text
    public Attestation in(EvidencePassage passage, int start) {
        return passages.stream()
                .filter(it -> it.passage().equals(passage))
                .findFirst()
                .flatMap(it -> restated.map(claim -> in(it, start, claim)))
                .orElseGet(Attestation::nothing);
    }

    private Attestation in(ReadPassage passage, int start, Restated asked) {
        List<Unit> units = passage.units();
        return IntStream.range(0, units.size())
                .filter(i -> !units.get(i).is(Unit.Kind.QUESTION))
                .filter(i ->
                        units.get(i).start() <= start && start < units.get(i).end())
                .mapToObj(i -> Window.of(passage, i, i))
                .findFirst()
                .map(window ->
                        new Verdict(new Retold(alignment(window, passage, asked), asked, companions)).attestation())
                .orElseGet(Attestation::nothing);
    }

    private Alignment alignment(Window window, ReadPassage passage, Restated asked) {
        Claim claim = Claim.of(asked.sentence(), passage.published(), understanding);
        return Alignment.of(claim, window, lexicon);
    }
}
