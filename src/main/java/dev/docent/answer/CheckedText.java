package dev.docent.answer;

import dev.docent.answer.GenerationProperties.Unsupported;
import dev.docent.answer.generation.ModelSentence;
import dev.docent.answer.grounding.Grounding;
import dev.docent.answer.grounding.Support;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A model's sentences, each checked as it comes: what passages support goes out with its quotes, the rest does not, or
/// is marked.
final class CheckedText {

    private static final int CONTEXT = 4;
    private static final String UNSUPPORTED = " [unsupported]";

    private final Grounding grounding;
    private final List<EvidencePassage> passages;
    private final Unsupported unsupported;
    private final Opening opening;
    private final DateNotes notes;
    private final Telling telling;

    /// Marked sentences wait for the first one that is supported: without one the model's answer is not used.
    private final List<ModelSentence> waiting = new ArrayList<>();

    private final List<String> context = new ArrayList<>();
    private Optional<String> lineBefore = Optional.empty();
    private int leftOut;
    private boolean isDeclined;
    private boolean isRefused;
    private boolean hasBegun;
    private Duration checking = Duration.ZERO;

    CheckedText(
            Grounding grounding,
            List<EvidencePassage> passages,
            Unsupported unsupported,
            Opening opening,
            DateNotes notes,
            Telling telling) {
        this.grounding = grounding;
        this.passages = passages;
        this.unsupported = unsupported;
        this.opening = opening;
        this.notes = notes;
        this.telling = telling;
    }

    void add(ModelSentence sentence) {
        switch (sentence.kind()) {
            case CLAIM -> check(opening.fitting(placed(sentence)));
            case DECLINE -> isDeclined = true;
            case REFUSAL -> isRefused = true;
            case UNFIT -> leftOut++;
        }
    }

    /// Where the first sentence of a line was left out, the next one begins the line.
    private ModelSentence placed(ModelSentence sentence) {
        boolean isFirst = !sentence.before().equals(" ");
        String before = isFirst ? sentence.before() : lineBefore.orElse(" ");
        lineBefore = before.equals(" ") ? Optional.empty() : Optional.of(before);
        return new ModelSentence(sentence.text(), sentence.marks(), before, sentence.kind());
    }

    private void check(ModelSentence sentence) {
        if (Opening.isBare(sentence.text())) {
            sayBare(sentence);
            return;
        }
        List<Quotation> quotes = quotes(sentence);
        remember(sentence);
        if (!quotes.isEmpty()) {
            say(sentence, quotes);
        } else if (!sentence.leadsIn()) {
            withoutSupport(sentence);
        }
    }

    private void sayBare(ModelSentence sentence) {
        if (opening.agrees(sentence.text()) && !hasBegun) {
            waiting.add(sentence);
        }
    }

    private List<Quotation> quotes(ModelSentence sentence) {
        List<EvidencePassage> marked =
                sentence.marks().stream().map(n -> passages.get(n - 1)).toList();
        long start = System.nanoTime();
        List<Support> supports = Trace.step(
                "check",
                () -> grounding.of(Opening.claim(sentence.text()), passages, marked, String.join(" ", context)));
        checking = checking.plusNanos(System.nanoTime() - start);
        List<Support> named = supports.stream()
                .filter(support -> marked.contains(support.passage()))
                .toList();
        return (named.isEmpty() ? supports.stream().limit(1) : named.stream())
                .map(it -> new Quotation(it.passage(), it.start(), it.end(), it.answerStart(), it.answerEnd()))
                .toList();
    }

    private void remember(ModelSentence sentence) {
        context.add(sentence.text());
        if (context.size() > CONTEXT) {
            context.removeFirst();
        }
    }

    private void say(ModelSentence sentence, List<Quotation> quotes) {
        begin();
        telling.text().support(sentence.before(), sentence.text(), quotes);
        notes.of(sentence.text(), quotes).forEach(telling.text()::say);
        said();
    }

    private void begin() {
        if (!hasBegun) {
            hasBegun = true;
            opening.conflict().ifPresent(telling.text()::say);
            waiting.forEach(this::sayWithoutQuote);
            waiting.clear();
        }
    }

    private void sayWithoutQuote(ModelSentence sentence) {
        boolean bare = Opening.isBare(sentence.text());
        telling.text().say(sentence.before(), sentence.text() + (bare ? "" : UNSUPPORTED));
        said();
    }

    private void said() {
        lineBefore = Optional.empty();
        telling.tell();
    }

    /// What speaks to the reader and stands on nothing is not even marked.
    private void withoutSupport(ModelSentence sentence) {
        boolean isMarked = unsupported == Unsupported.MARK && !Account.speaksToReader(sentence.text());
        if (!isMarked) {
            context.removeLast();
            leftOut++;
        } else if (hasBegun) {
            sayWithoutQuote(sentence);
        } else {
            waiting.add(sentence);
        }
    }

    /// @return whether something supported was said
    boolean hasBegun() {
        return hasBegun;
    }

    /// @return whether the model said that the passages do not answer
    boolean isDeclined() {
        return isDeclined;
    }

    /// @return whether the model said that it will not answer
    boolean isRefused() {
        return isRefused;
    }

    /// @return whether the model said nothing that could be checked
    boolean isEmpty() {
        return !hasBegun && leftOut == 0 && waiting.isEmpty();
    }

    /// @return how many sentences were left out
    int leftOut() {
        return leftOut;
    }

    /// @return how long the checks took together
    Duration checking() {
        return checking;
    }
}
