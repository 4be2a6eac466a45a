package dev.docent.answer.generation;

import dev.docent.answer.generation.ModelSentence.Kind;
import dev.docent.prompt.VisibleText;
import dev.docent.retrieval.EvidencePassage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts a model's text into sentences while it comes. For one answer.
public final class ModelText {

    /// Nobody reads an answer that is longer, and a model that never ends is not waited for.
    private static final int LONGEST = 20_000;

    /// What is longer without a full stop is no sentence.
    private static final int LONGEST_SENTENCE = 4_000;

    private static final Duration MARKS_WITHIN = Duration.ofMillis(150);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final List<String> passages;
    private final Instructions instructions;
    private ModelLine line;
    private int length;
    private String held = "";

    /// @param question what the model answers
    /// @param passages those that the model was shown, in the order of their numbers
    public ModelText(String question, List<EvidencePassage> passages) {
        this.instructions = Instructions.besides(question);
        this.passages = passages.stream()
                .map(passage -> Instructions.without(passage.match().passage().text()))
                .toList();
        this.line = ModelLine.first(Marks.years(this.passages));
    }

    /// @param piece what came next
    /// @return the sentences that are whole now
    public List<ModelSentence> add(String piece) {
        length += piece.length();
        return isTooLong() ? List.of() : lines(VisibleText.of(whole(piece).replace("\r", "")));
    }

    /// The first half of a character waits for the other one.
    private String whole(String piece) {
        String text = held + piece;
        boolean isHalf = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
        int end = isHalf ? text.length() - 1 : text.length();
        held = text.substring(end);
        return text.substring(0, end);
    }

    private List<ModelSentence> lines(String text) {
        var sentences = new ArrayList<ModelSentence>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line.add(text.substring(start, end));
            sentences.addAll(sentences(line.end()));
            line = line.next();
            start = end + 1;
        }
        line.add(text.substring(start));
        sentences.addAll(sentences(line.ready()));
        return sentences;
    }

    /// Nothing came for a while: what looks like a whole sentence is taken for one, a little later if it has no marks,
    /// since they may still come.
    ///
    /// @param silence for how long nothing came
    /// @return the sentences that are whole now
    public List<ModelSentence> quiet(Duration silence) {
        return sentences(line.readyIfQuiet(silence.compareTo(MARKS_WITHIN) < 0));
    }

    /// @param whole whether the model said all that it had to say; if not, its last words are no sentence
    /// @return the last sentences
    public List<ModelSentence> end(boolean whole) {
        return sentences(whole ? line.end() : line.readyIfQuiet(false));
    }

    /// @return whether more was said than anybody would read
    public boolean isTooLong() {
        return length > LONGEST;
    }

    private List<ModelSentence> sentences(List<ModelLine.Cut> cuts) {
        return cuts.stream().flatMap(cut -> sentence(cut).stream()).toList();
    }

    private Optional<ModelSentence> sentence(ModelLine.Cut cut) {
        List<Integer> marks = Marks.in(cut.text(), passages.size());
        String words = Marks.without(cut.text()).strip();
        if (words.length() > LONGEST_SENTENCE) {
            return Optional.of(new ModelSentence("", marks, cut.before(), Kind.UNFIT));
        }
        Kind kind = Decline.kind(words);
        Optional<String> safe =
                SafeText.of(words, passages).map(Preface::without).filter(text -> !instructions.areIn(text));
        if (kind != Kind.CLAIM) {
            return Optional.of(new ModelSentence(safe.orElse(""), marks, cut.before(), kind));
        }
        if (safe.isEmpty()) {
            return Optional.of(new ModelSentence("", marks, cut.before(), Kind.UNFIT));
        }
        return safe.filter(text -> WORD.matcher(text).find())
                .map(text -> new ModelSentence(text, marks, cut.before(), Kind.CLAIM));
    }
}
