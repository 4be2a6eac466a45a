package dev.docent.answer;

import dev.docent.answer.Block.Kind;
import dev.docent.passage.Sentences;
import dev.docent.passage.Sentences.Sentence;
import java.util.List;
import java.util.Optional;

/// The sentences of a passage by their numbers, and in what kind of block each stands.
final class PassageSentences {

    private final String text;
    private final List<Block> blocks;
    private final List<Sentence> sentences;

    PassageSentences(String text) {
        this.text = text;
        this.blocks = Block.of(text);
        this.sentences = Sentences.of(text);
    }

    /// @return the sentence that holds the offset; the last one, if the offset lies behind them
    int at(int offset) {
        for (int i = 0; i < sentences.size(); i++) {
            if (offset < sentences.get(i).end()) {
                return i;
            }
        }
        return sentences.size() - 1;
    }

    boolean isLast(int index) {
        return index == sentences.size() - 1;
    }

    int start(int index) {
        return sentences.get(index).start();
    }

    int end(int index) {
        return sentences.get(index).end();
    }

    /// @return the sentence without white space at its ends
    Sentence trimmed(int index) {
        return sentences.get(index).trimmed(text);
    }

    /// @return what stands from the beginning of one sentence to the end of another
    String words(int first, int last) {
        return text.substring(start(first), end(last));
    }

    String words(int index) {
        return words(index, index);
    }

    boolean isHeading(int index) {
        return block(index)
                .filter(block -> block.kind() == Kind.HEADING && trimmed(index).end() <= block.end())
                .isPresent();
    }

    boolean isRow(int index) {
        return block(index).filter(block -> block.kind() == Kind.ROW).isPresent();
    }

    /// @return whether another item of a list begins after the sentence
    boolean isBeforeItem(int index) {
        return isItem(index + 1) && !block(index).equals(block(index + 1));
    }

    /// @return whether the list whose item follows the sentence is announced there or before it, but not before the
    /// first
    boolean isAnnounced(int first, int index) {
        int lead = index;
        while (lead > first && isItem(lead)) {
            lead--;
        }
        return words(lead).stripTrailing().endsWith(":");
    }

    private boolean isItem(int index) {
        return block(index).filter(block -> block.kind() == Kind.ITEM).isPresent();
    }

    private Optional<Block> block(int index) {
        int start = trimmed(index).start();
        return blocks.stream().filter(block -> block.holds(start)).findFirst();
    }

    /// A heading tells no story: what is said stands below it.
    ///
    /// @return the first sentence from this one on that is no heading; this one, if there is none
    int belowHeading(int index) {
        int below = index;
        while (!isLast(below) && isHeading(below)) {
            below++;
        }
        return isHeading(below) ? index : below;
    }
}
