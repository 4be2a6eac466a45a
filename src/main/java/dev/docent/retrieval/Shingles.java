package dev.docent.retrieval;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The runs of four words of a text, to tell whether two texts are nearly the same (Broder 1997).
final class Shingles {

    private static final int WORDS = 4;
    private static final double SAME = 0.8;

    private final Set<String> runs;

    private Shingles(Set<String> runs) {
        this.runs = runs;
    }

    static Shingles of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        var runs = new HashSet<String>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            runs.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
        }
        if (runs.isEmpty()) {
            runs.add(String.join(" ", words));
        }
        return new Shingles(runs);
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
