package dev.docent.model.embedding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Makes vectors of which words a text has.
final class WordVectors {

    private WordVectors() {}

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static float[] of(String text, int length) {
        float[] vector = new float[length];
        vector[0] = 0.01f;
        words(text).forEach(word -> vector[Math.floorMod(word.hashCode() * 0x9E3779B9, length)] += 1);
        return vector;
    }
}
