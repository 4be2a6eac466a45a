package dev.docent.index.pgvector;

import dev.docent.index.engine.Part;
import dev.docent.index.engine.StoredPassage;
import java.util.Arrays;
import java.util.List;

/// For each part of passages: how many passages have words there, and how many words. BM25 needs their averages.
final class PartTotals {

    private final Long[] passages = new Long[Part.values().length];
    private final Long[] words = new Long[Part.values().length];

    private PartTotals() {
        Arrays.fill(passages, 0L);
        Arrays.fill(words, 0L);
    }

    static PartTotals of(List<StoredPassage> all) {
        var totals = new PartTotals();
        for (StoredPassage passage : all) {
            passage.words().forEach((part, words) -> totals.add(part.number(), words.length()));
        }
        return totals;
    }

    private void add(int part, int length) {
        passages[part] += length > 0 ? 1 : 0;
        words[part] += length;
    }

    /// @return the numbers of the parts in the tables
    static Integer[] parts() {
        return Arrays.stream(Part.values()).map(Part::number).toArray(Integer[]::new);
    }

    Long[] passages() {
        return passages.clone();
    }

    Long[] words() {
        return words.clone();
    }
}
