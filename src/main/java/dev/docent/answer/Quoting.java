package dev.docent.answer;

import dev.docent.answer.generation.Instructions;
import dev.docent.answer.generation.ModelSentence;
import dev.docent.answer.grounding.Grounding;
import dev.docent.answer.grounding.Support;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the quotes on which a model's sentences stand. Where a passage gives orders instead of saying something, no
/// sentence stands on it. For one answer.
final class Quoting {

    /// How many sentences a pronoun may look back.
    private static final int CONTEXT = 4;

    private final Grounding grounding;
    private final List<EvidencePassage> passages;
    private final List<EvidencePassage> trusted;
    private final List<String> context = new ArrayList<>();
    private Duration took = Duration.ZERO;

    Quoting(Grounding grounding, List<EvidencePassage> passages) {
        this.grounding = grounding;
        this.passages = passages;
        this.trusted = passages.stream().map(Instructions::without).toList();
    }

    /// @return the quotes of the passages that the sentence marks, if they support it; else that of another passage;
    /// empty if none does
    List<Quotation> of(ModelSentence sentence) {
        List<Integer> marks = sentence.marks().stream().map(mark -> mark - 1).toList();
        List<Support> supports = supports(sentence, marks);
        List<Support> named = supports.stream()
                .filter(support -> marks.contains(place(support)))
                .toList();
        return (named.isEmpty() ? supports.stream().limit(1) : named.stream())
                .map(this::quotation)
                .toList();
    }

    private List<Support> supports(ModelSentence sentence, List<Integer> marks) {
        List<EvidencePassage> marked = marks.stream().map(trusted::get).toList();
        String claim = Opening.claim(sentence.text());
        List<Support> verbatim = Verbatim.in(Stream.concat(marked.stream(), trusted.stream()), claim, before(claim));
        return verbatim.isEmpty() ? grounded(claim, marked) : verbatim;
    }

    /// A sentence that points back means in its passage what it means in the answer only if the same stands before it.
    private Optional<String> before(String claim) {
        return context.isEmpty() || !Account.pointsBack(claim) ? Optional.empty() : Optional.of(context.getLast());
    }

    private List<Support> grounded(String claim, List<EvidencePassage> marked) {
        long start = System.nanoTime();
        List<Support> supports =
                Trace.step("check", () -> grounding.of(claim, trusted, marked, String.join(" ", context)));
        took = took.plusNanos(System.nanoTime() - start);
        return supports;
    }

    private Quotation quotation(Support support) {
        EvidencePassage passage = passages.get(place(support));
        return new Quotation(passage, support.start(), support.end(), support.answerStart(), support.answerEnd());
    }

    /// A passage may have been found another time when it was read, and by other scores.
    private int place(Support support) {
        return trusted.stream()
                .map(it -> it.match().passage())
                .toList()
                .indexOf(support.passage().match().passage());
    }

    /// Lets the pronouns of what follows speak of what was said.
    void remember(ModelSentence said) {
        context.add(said.text());
        if (context.size() > CONTEXT) {
            context.removeFirst();
        }
    }

    /// @return how long all of it took
    Duration took() {
        return took;
    }
}
