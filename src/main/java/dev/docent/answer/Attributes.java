package dev.docent.answer;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a question asks for by an adjective or a verb, and tables name by a noun: "how heavy" is a weight.
final class Attributes {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("heavy", "weight mass"),
            Map.entry("weigh", "weight mass"),
            Map.entry("big", "size dimensions"),
            Map.entry("large", "size dimensions area"),
            Map.entry("tall", "height"),
            Map.entry("high", "height elevation altitude"),
            Map.entry("wide", "width"),
            Map.entry("thick", "thickness"),
            Map.entry("deep", "depth"),
            Map.entry("long", "length duration time"),
            Map.entry("old", "age"),
            Map.entry("far", "distance range"),
            Map.entry("fast", "speed"),
            Map.entry("hot", "temperature"),
            Map.entry("cold", "temperature"),
            Map.entry("expensive", "price cost"),
            Map.entry("cost", "price fee"),
            Map.entry("often", "frequency"),
            Map.entry("loud", "volume level"),
            Map.entry("strong", "strength"));

    private Attributes() {}

    /// @param question what is asked for, as its words are compared
    /// @return the nouns that name the same, as they are compared
    static Set<String> nouns(Set<String> question) {
        var nouns = new HashSet<String>();
        NOUNS.forEach((word, named) -> {
            if (question.containsAll(Words.topics(word))) {
                nouns.addAll(Words.topics(named));
            }
        });
        return nouns;
    }

    /// @return whether a topic is asked for by a noun of its own
    static boolean isAdjective(String topic) {
        return NOUNS.keySet().stream().anyMatch(word -> Words.topics(word).contains(topic));
    }
}
