package dev.docent.index;

import java.util.Arrays;

/// What a text is compared with others by, so that texts that are nearly word for word the same are found among
/// many.
///
/// A sketch holds the least hash under each of many hash functions of the text's runs of five words, a byte of
/// each: the share of bytes that two sketches have in common tells the share of runs that the texts have in
/// common (Broder, "On the resemblance and containment of documents", 1997; Li and König, "b-Bit minwise
/// hashing", 2010). Texts of fewer than 100 words are the same only word for word, or a page of boilerplate
/// would make them copies of each other.
final class Sketch {

    /// Of the runs in either text this many must be in both; then each text of two equally long ones shares
    /// nine runs in ten with the other.
    private static final double NEARLY_SAME = 0.8;

    /// How many bytes must be equal, some of which are by chance.
    private static final int ENOUGH = (int) Math.ceil(SketchOfRuns.HASHES * (NEARLY_SAME + (1 - NEARLY_SAME) / 256));

    /// Of a document without text.
    static final Sketch NONE = new Sketch(new byte[0]);

    private final byte[] bytes;

    Sketch(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Sketch of(String text) {
        return new WordHashes(text).sketch();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    /// @return whether the text is long enough to be compared by its runs of words
    boolean hasRuns() {
        return bytes.length == SketchOfRuns.HASHES;
    }

    boolean isNearlySame(Sketch other) {
        if (!hasRuns() || !other.hasRuns()) {
            return equals(other);
        }
        int same = 0;
        for (int i = 0; i < bytes.length; i++) {
            same += bytes[i] == other.bytes[i] ? 1 : 0;
        }
        return same >= ENOUGH;
    }

    /// @return a hash of some of the bytes
    int hash(int from, int to) {
        int hash = from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    boolean hasSame(Sketch other, int from, int to) {
        return Arrays.equals(bytes, from, to, other.bytes, from, to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(bytes, sketch.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
