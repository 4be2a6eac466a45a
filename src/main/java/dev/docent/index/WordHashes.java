package dev.docent.index;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The words of a text as numbers, upper and lower case alike. A character that stands for a word, as in
/// Chinese, is one.
final class WordHashes {

    private static final int SHORT = 100;
    private static final long PRIME = 0x100000001b3L;

    private long[] words = new long[64];
    private int count;

    WordHashes(String text) {
        long word = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            boolean stands = Character.isIdeographic(letter);
            if (stands || !Character.isLetterOrDigit(letter)) {
                add(word);
                word = 0;
            }
            if (Character.isLetterOrDigit(letter)) {
                word = mixed((word + Character.toLowerCase(letter)) * PRIME);
            }
            if (stands) {
                add(word);
                word = 0;
            }
        }
        add(word);
    }

    private void add(long word) {
        if (word == 0) {
            return;
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        words[count++] = word;
    }

    /// The last step of MurmurHash3.
    static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    Sketch sketch() {
        if (count == 0) {
            return Sketch.NONE;
        }
        return count < SHORT ? exact() : runs();
    }

    /// All words in their order.
    private Sketch exact() {
        long one = 1;
        long other = 2;
        for (int i = 0; i < count; i++) {
            one = mixed(one * PRIME + words[i]);
            other = mixed(other * 31 + words[i]);
        }
        return new Sketch(ByteBuffer.allocate(16).putLong(one).putLong(other).array());
    }

    private Sketch runs() {
        var runs = new SketchOfRuns();
        for (int i = 0; i + SketchOfRuns.WORDS <= count; i++) {
            long run = 0;
            for (int word = 0; word < SketchOfRuns.WORDS; word++) {
                run = mixed(run * PRIME + words[i + word]);
            }
            runs.add(run);
        }
        return runs.sketch();
    }
}
