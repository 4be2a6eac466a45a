package dev.docent.answer;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
            Map.entry("strong", "strength"),
            Map.entry("voltage", "power supply"));

    /// By the words as they are compared.
    private static final Map<String, Set<String>> COMPARED = NOUNS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    entry -> Words.topics(entry.getKey()).iterator().next(), entry -> Words.topics(entry.getValue())));

    private Attributes() {}

    /// @param question what is asked for, as its words are compared
    /// @return the nouns that name the same, as they are compared
    static Set<String> nouns(Set<String> question) {
        return question.stream()
                .flatMap(topic -> COMPARED.getOrDefault(topic, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /// @return whether a topic is asked for by a noun of its own
    static boolean isAdjective(String topic) {
        return COMPARED.containsKey(topic);
    }
}
