package dev.docent.index.engine;

import java.util.Map;

/// How often each word stands in a text, by which it is found.
public record Words(Map<String, Integer> counts) {

    public Words {
        counts = Map.copyOf(counts);
    }

    /// @return how many words the text has
    public int length() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
