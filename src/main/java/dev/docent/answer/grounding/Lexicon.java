package dev.docent.answer.grounding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is known of English words: which say the same, which contradict each other, which say nothing by themselves.
final class Lexicon {

    private final Roots roots = new Roots();
    private final Set<String> small = Set.copyOf(new HashSet<>(WordList.words("small-words")));
    private final Set<String> fillers = new HashSet<>();
    private final Map<String, Set<Integer>> synonyms = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Map<String, Set<Integer>> classes = new HashMap<>();

    Lexicon() {
        WordList.words("fillers").forEach(word -> fillers.add(roots.of(word)));
        group("synonyms", synonyms);
        group("classes", classes);
        WordList.lines("opposites").forEach(this::oppose);
    }

    private void group(String list, Map<String, Set<Integer>> groups) {
        int number = 0;
        for (List<String> words : WordList.lines(list)) {
            for (String word : words) {
                groups.computeIfAbsent(roots.of(word), _ -> new HashSet<>()).add(number);
            }
            number++;
        }
    }

    private void oppose(List<String> words) {
        int bar = words.indexOf("|");
        for (String one : words.subList(0, bar)) {
            for (String other : words.subList(bar + 1, words.size())) {
                opposites.computeIfAbsent(roots.of(one), _ -> new HashSet<>()).add(roots.of(other));
                opposites.computeIfAbsent(roots.of(other), _ -> new HashSet<>()).add(roots.of(one));
            }
        }
    }

    /// @param word in lower case
    String root(String word) {
        return roots.of(word);
    }

    boolean isNation(String word) {
        return roots.isNation(word);
    }

    boolean isSmall(String word) {
        return small.contains(word);
    }

    boolean isFiller(String root) {
        return fillers.contains(root);
    }

    /// @return whether the list knows the root at all
    boolean knows(String root) {
        return synonyms.containsKey(root) || opposites.containsKey(root) || classes.containsKey(root);
    }

    boolean areSynonyms(String one, String other) {
        return one.equals(other) || shareGroup(synonyms, one, other);
    }

    /// @return whether the word is one of few that exclude each other, such as colours
    boolean isOneOfFew(String root) {
        return classes.containsKey(root);
    }

    /// @return whether both are of the few that exclude each other
    boolean areRivals(String one, String other) {
        return !one.equals(other) && shareGroup(classes, one, other);
    }

    /// @return whether the two cannot both be true in one place
    boolean contradict(String one, String other) {
        if (one.equals(other) || shareGroup(synonyms, one, other)) {
            return false;
        }
        return isOpposed(one, other)
                || isOpposed(other, one)
                || shareGroup(classes, one, other)
                || isDenied(one, other)
                || isDenied(other, one);
    }

    /// The contrary of a word is that of what says the same.
    private boolean isOpposed(String one, String other) {
        return opposites.getOrDefault(one, Set.of()).stream()
                .anyMatch(contrary -> contrary.equals(other) || shareGroup(synonyms, contrary, other));
    }

    private static boolean isDenied(String one, String other) {
        return one.length() > 4
                && (other.equals("un" + one)
                        || other.equals("in" + one)
                        || other.equals("dis" + one)
                        || other.equals("non" + one));
    }

    private static boolean shareGroup(Map<String, Set<Integer>> groups, String one, String other) {
        Set<Integer> first = groups.getOrDefault(one, Set.of());
        Set<Integer> second = groups.getOrDefault(other, Set.of());
        return first.stream().anyMatch(second::contains);
    }
}
