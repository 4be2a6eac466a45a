package dev.docent.ingestion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How much text files of each kind hold, going by their endings and by what is done of them, and how many bytes of
/// each kind are still to come. Not safe for use by many threads.
final class FileKinds {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Kind all = new Kind();

    /// Files with one ending.
    private static final class Kind {
        private long bytesLeft;
        private int filesLeft;
        private long bytesDone;
        private long characters;
        private int files;

        void learn(long bytes, long held) {
            bytesDone += bytes;
            characters += held;
            files++;
        }
    }

    void expect(String file, long bytes) {
        Kind kind = kind(file);
        kind.bytesLeft += bytes;
        kind.filesLeft++;
    }

    /// The file is no longer to come.
    void take(String file, long bytes) {
        Kind kind = kind(file);
        kind.bytesLeft -= bytes;
        kind.filesLeft--;
    }

    /// @param held how many characters the file held
    void learn(String file, long bytes, long held) {
        kind(file).learn(bytes, held);
        all.learn(bytes, held);
    }

    /// Files within files hold the same once more.
    ///
    /// @param held how many characters the file held, with what lies within it
    void learnWhole(String file, long bytes, long held) {
        kind(file).learn(bytes, held);
    }

    /// @param each what a file costs beyond its text
    /// @return how many characters are likely still to come
    double left(int each) {
        double left = 0;
        for (Kind kind : kinds.values()) {
            left += kind.bytesLeft * perByte(kind) + (double) kind.filesLeft * each;
        }
        return left;
    }

    /// @return how many characters a byte of such a file likely stands for
    double perByte(String file) {
        return perByte(kind(file));
    }

    /// A kind of which nothing is done yet is taken to be like the others, and what is known of the others
    /// counts as much as one file more of the kind.
    private double perByte(Kind kind) {
        double usual = (double) all.characters / Math.max(1, all.bytesDone);
        double one = (double) kind.bytesDone / Math.max(1, kind.files);
        return one == 0 ? usual : (kind.characters + usual * one) / (kind.bytesDone + one);
    }

    private Kind kind(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return kinds.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), _ -> new Kind());
    }
}
