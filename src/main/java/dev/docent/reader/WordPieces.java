package dev.docent.reader;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;

/// A text's tokens with their places in it, in UTF-16 code units.
final class WordPieces {

    private final long[] ids;
    private final int[] starts;
    private final int[] ends;

    private WordPieces(long[] ids, int[] starts, int[] ends) {
        this.ids = ids;
        this.starts = starts;
        this.ends = ends;
    }

    static WordPieces of(String text, HuggingFaceTokenizer tokenizer) {
        Encoding encoding = tokenizer.encode(text, false, false);
        CharSpan[] spans = encoding.getCharTokenSpans();
        int[] units = unitsByCodePoint(text);
        int[] starts = new int[spans.length];
        int[] ends = new int[spans.length];
        for (int i = 0; i < spans.length; i++) {
            starts[i] = units[spans[i].getStart()];
            ends[i] = units[spans[i].getEnd()];
        }
        return new WordPieces(encoding.getIds(), starts, ends);
    }

    /// The tokenizer counts code points; this maps each to its first UTF-16 code unit.
    private static int[] unitsByCodePoint(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int point = 0; point < units.length - 1; point++) {
            units[point] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[units.length - 1] = unit;
        return units;
    }

    int length() {
        return ids.length;
    }

    /// Copies the tokens `[from, to)` into an array.
    void copy(int from, int to, long[] into, int at) {
        System.arraycopy(ids, from, into, at, to - from);
    }

    /// @return where a token begins in the text, inclusive
    int start(int token) {
        return starts[token];
    }

    /// @return where a token ends in the text, exclusive
    int end(int token) {
        return ends[token];
    }
}
