package dev.docent.answer;

import dev.docent.answer.GenerationProperties.Unsupported;
import dev.docent.answer.generation.ModelSentence;
import dev.docent.passage.Sentences;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A model's sentences, each checked as it comes: what passages support goes out with its quotes, the rest does not, or
/// is marked.
final class CheckedText {

    /// Of a sentence that sounds as if the model declined, so many of its words stand in the one that tells the same.
    private static final double MOST_WORDS = 0.8;

    private static final String UNSUPPORTED = " [unsupported]";

    private final Quoting quoting;
    private final Unsupported unsupported;
    private final Opening opening;
    private final DateNotes notes;
    private final Telling telling;

    /// Marked sentences wait for the first one that is supported: without one the model's answer is not used.
    private final List<ModelSentence> waiting = new ArrayList<>();

    private final List<String> marked = new ArrayList<>();

    private Optional<String> lineBefore = Optional.empty();
    private int leftOut;
    private int unfit;
    private boolean isDeclined;
    private boolean isRefused;
    private boolean hasBegun;

    CheckedText(Quoting quoting, Unsupported unsupported, Opening opening, DateNotes notes, Telling telling) {
        this.quoting = quoting;
        this.unsupported = unsupported;
        this.opening = opening;
        this.notes = notes;
        this.telling = telling;
    }

    void add(ModelSentence sentence) {
        switch (sentence.kind()) {
            case CLAIM -> check(opening.fitting(placed(sentence)));
            case DECLINE -> isDeclined |= !isReported(sentence);
            case REFUSAL -> isRefused |= !isReported(sentence);
            case UNFIT -> unfit++;
        }
    }

    /// Where the first sentence of a line was left out, the next one begins the line.
    private ModelSentence placed(ModelSentence sentence) {
        boolean isFirst = !sentence.before().equals(" ");
        String before = isFirst ? sentence.before() : lineBefore.orElse(" ");
        lineBefore = before.equals(" ") ? Optional.empty() : Optional.of(before);
        return new ModelSentence(sentence.text(), sentence.marks(), before, sentence.kind());
    }

    /// What sounds as if the model declined may be what a passage tells: then it is said like anything else.
    ///
    /// @return whether it is
    private boolean isReported(ModelSentence sentence) {
        List<Quotation> quotes = quoting.of(sentence).stream()
                .filter(quote -> isTold(sentence, quote))
                .toList();
        return isSaid(placed(sentence), quotes);
    }

    private static boolean isTold(ModelSentence sentence, Quotation quote) {
        Set<String> words = Set.copyOf(Words.of(sentence.text()));
        // By itself the first line of a sentence may look like a heading.
        String told = quote.text().replace('\n', ' ');
        return Sentences.of(told).stream()
                .map(part -> part.in(told))
                .filter(sentence::isToldBy)
                .anyMatch(part -> Words.share(words, Set.copyOf(Words.of(part))) >= MOST_WORDS);
    }

    private void check(ModelSentence sentence) {
        if (Opening.isBare(sentence.text())) {
            sayBare(sentence);
        } else if (!isSaid(sentence, quoting.of(sentence))) {
            withoutSupport(sentence);
        }
    }

    private boolean isSaid(ModelSentence sentence, List<Quotation> quotes) {
        if (quotes.isEmpty()) {
            return false;
        }
        quoting.remember(sentence);
        say(sentence, quotes);
        return true;
    }

    private void sayBare(ModelSentence sentence) {
        if (opening.agrees(sentence.text()) && !hasBegun) {
            waiting.add(sentence);
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
        if (!bare) {
            marked.add(sentence.text());
        }
        said();
    }

    private void said() {
        lineBefore = Optional.empty();
        telling.tell();
    }

    /// What speaks to the reader and stands on nothing is not even marked, nor is what leads in a list: its items are.
    private void withoutSupport(ModelSentence sentence) {
        boolean isMarked =
                unsupported == Unsupported.MARK && !sentence.leadsIn() && !Account.speaksToReader(sentence.text());
        if (!isMarked) {
            leftOut++;
            return;
        }
        quoting.remember(sentence);
        if (hasBegun) {
            sayWithoutQuote(sentence);
        } else {
            waiting.add(sentence);
        }
    }

    /// All that the model said was no part of its answer; what was handed out stays.
    void startAgain() {
        waiting.clear();
        lineBefore = Optional.empty();
        leftOut = 0;
        unfit = 0;
        isDeclined = false;
        isRefused = false;
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
        return !hasBegun && leftOut == 0 && unfit == 0 && waiting.isEmpty();
    }

    /// @return how many sentences were left out because nothing supports them
    int leftOut() {
        return leftOut;
    }

    /// @return how many sentences were left out because they are not fit to be shown, whatever the documents say
    int unfit() {
        return unfit;
    }

    /// @return the sentences that were said although nothing supports them
    List<String> marked() {
        return marked;
    }

    /// @return whether a sentence was left out or marked
    boolean hasLost() {
        return leftOut > 0 || unfit > 0 || !marked.isEmpty();
    }

    /// @return how long the checks took together
    Duration checking() {
        return quoting.took();
    }
}
