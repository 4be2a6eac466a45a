package dev.docent.index;

import java.util.Arrays;

/// Finds the least hash of a text's runs of words under each of many hash functions.
final class SketchOfRuns {

    /// How many words a run has.
    static final int WORDS = 5;

    /// How many hash functions there are.
    static final int HASHES = SketchTable.BANDS * SketchTable.ROWS;

    private static final long[] FACTORS = new long[HASHES];
    private static final long[] SUMMANDS = new long[HASHES];

    static {
        for (int i = 0; i < HASHES; i++) {
            FACTORS[i] = WordHashes.mixed(2L * i + 1) | 1;
            SUMMANDS[i] = WordHashes.mixed(2L * i + 2);
        }
    }

    private final long[] least = new long[HASHES];

    SketchOfRuns() {
        Arrays.fill(least, Long.MAX_VALUE);
    }

    void add(long run) {
        for (int i = 0; i < HASHES; i++) {
            least[i] = Math.min(least[i], run * FACTORS[i] + SUMMANDS[i]);
        }
    }

    Sketch sketch() {
        byte[] bytes = new byte[HASHES];
        for (int i = 0; i < HASHES; i++) {
            bytes[i] = (byte) WordHashes.mixed(least[i]);
        }
        return new Sketch(bytes);
    }
}
