package dev.docent.answer.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings the forms of a word to one root: "agreed", "agrees" and "agreement" to "agre".
final class Roots {

    private static final int SHORTEST = 3;

    private static final List<String> DERIVED = List.of(
            "isation", "ization", "ations", "ation", "itions", "ition", "ments", "ment", "ions", "ion", "ances", "ance",
            "ences", "ence", "ness", "ities", "ity", "ively", "ive", "ally", "als", "al", "ously", "ous", "ably",
            "able", "ible", "fully", "ful", "ly", "ers", "er", "ors", "or", "ise", "ize", "ying", "y");

    private static final List<String> IN_Y = List.of("ies", "ied", "ie");
    private static final int SHORTEST_IN_ILY = 6;

    private static final List<String> INFLECTED = List.of("ings", "ing", "ed", "es", "s", "e");

    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, String> nations = new HashMap<>();

    Roots() {
        for (List<String> forms : WordList.lines("irregular")) {
            forms.forEach(form -> irregular.putIfAbsent(form, forms.getFirst()));
        }
        for (List<String> names : WordList.lines("nations")) {
            names.forEach(name -> nations.putIfAbsent(name, names.getFirst()));
        }
    }

    /// @param word in lower case
    String of(String word) {
        String nation = nations.get(word);
        if (nation != null) {
            return nation;
        }
        String base = irregular.get(word);
        return base != null ? base : stem(word);
    }

    /// @return whether the word is of a place, or called after one
    boolean isNation(String word) {
        return nations.containsKey(word);
    }

    private String stem(String form) {
        String word = inY(form);
        String bare = word;
        for (String ending : INFLECTED) {
            if (bare.endsWith(ending) && bare.length() - ending.length() >= SHORTEST && !bare.endsWith("ss")) {
                bare = bare.substring(0, bare.length() - ending.length());
                break;
            }
        }
        String base = irregular.getOrDefault(bare, irregular.getOrDefault(bare + "e", ""));
        if (!base.isEmpty()) {
            return base;
        }
        return derived(single(bare));
    }

    /// @return "carry" for "carried" and "carries", "happy" for "happily"
    private static String inY(String word) {
        if (word.endsWith("ily")) {
            return word.length() > SHORTEST_IN_ILY ? word.substring(0, word.length() - 3) + "y" : word;
        }
        for (String ending : IN_Y) {
            if (word.endsWith(ending) && word.length() > SHORTEST + 1) {
                return word.substring(0, word.length() - ending.length()) + "y";
            }
        }
        return word;
    }

    private static String derived(String word) {
        for (String ending : DERIVED) {
            if (word.endsWith(ending) && word.length() - ending.length() > SHORTEST) {
                String rest = word.substring(0, word.length() - ending.length());
                return rest.endsWith("rr") ? rest : single(rest);
            }
        }
        return single(word);
    }

    /// "Stopped" doubles a letter that "stop" has once; "carry" has it twice itself and is no car.
    private static String single(String word) {
        int last = word.length() - 1;
        boolean doubled = last >= SHORTEST && word.charAt(last) == word.charAt(last - 1);
        String one = doubled ? word.substring(0, last) : word;
        return one.endsWith("e") && one.length() > SHORTEST ? one.substring(0, one.length() - 1) : one;
    }
}
