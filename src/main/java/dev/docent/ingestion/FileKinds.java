package dev.docent.ingestion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much text files of each kind hold, going by their endings and by what is done of them, and how many bytes of
/// each kind are still to come. Not safe for use by many threads.
final class FileKinds {

    /// Characters a byte: what office documents of each kind hold beside pictures, fonts and markup, roughly.
    private static final Map<String, Double> USUAL = Stream.of(
                    usual(0.7, "epub"),
                    usual(0.3, "xml", "eml", "mbox"),
                    usual(0.2, "html", "htm", "xhtml", "xls", "xlsx", "ods"),
                    usual(0.1, "pdf", "doc", "docx", "odt", "rtf", "msg"),
                    usual(0.02, "ppt", "pptx", "odp"),
                    usual(0, "png", "jpg", "jpeg", "gif", "tif", "tiff", "webp", "mp3", "wav", "mp4", "mov"))
            .flatMap(kind -> kind.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /// Plain text, by whatever ending.
    private static final double USUAL_OF_OTHERS = 1;

    private final Map<String, Kind> kinds = new HashMap<>();
    private long bytesDone;
    private long charactersDone;

    /// Files with one ending.
    private static final class Kind {
        private final double usual;
        private long bytesLeft;
        private int filesLeft;
        private long bytesDone;
        private long characters;
        private int files;

        Kind(double usual) {
            this.usual = usual;
        }

        void learn(long bytes, long held) {
            bytesDone += bytes;
            characters += held;
            files++;
        }
    }

    private static Map<String, Double> usual(double perByte, String... endings) {
        return Stream.of(endings).collect(Collectors.toMap(Function.identity(), _ -> perByte));
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
        bytesDone += bytes;
        charactersDone += held;
    }

    /// What lies within a file was learnt of before.
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

    /// Once files of the kind are done, what is known of all kinds counts as much as one file more of it.
    private double perByte(Kind kind) {
        double one = (double) kind.bytesDone / Math.max(1, kind.files);
        double all = (double) charactersDone / Math.max(1, bytesDone);
        return one == 0 ? kind.usual : (kind.characters + all * one) / (kind.bytesDone + one);
    }

    private Kind kind(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return kinds.computeIfAbsent(
                name.substring(name.lastIndexOf('.') + 1),
                ending -> new Kind(USUAL.getOrDefault(ending, USUAL_OF_OTHERS)));
    }
}
