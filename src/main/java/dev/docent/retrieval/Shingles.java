package dev.docent.retrieval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The runs of four words of a text, to tell whether two texts are nearly the same (Broder 1997).
final class Shingles {

    private static final int WORDS = 4;
    private static final double SAME = 0.8;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> runs;

    private Shingles(Set<String> runs) {
        this.runs = runs;
    }

    static Shingles of(String text) {
        List<String> words = words(text);
        var runs = new HashSet<String>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        if (runs.isEmpty()) {
            runs.add(String.join(" ", words));
        }
        return new Shingles(runs);
    }

    /// @return the words in lower case, without what stands between them
    static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// @return whether at least four in five of the runs of both together are in both
    boolean nearlySame(Shingles other) {
        int smaller = Math.min(runs.size(), other.runs.size());
        int larger = Math.max(runs.size(), other.runs.size());
        if (smaller < SAME * larger) {
            return false;
        }
        long shared = runs.stream().filter(other.runs::contains).count();
        return shared >= SAME * (smaller + larger - shared);
    }
}
