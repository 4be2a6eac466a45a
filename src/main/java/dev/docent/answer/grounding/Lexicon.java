package dev.docent.answer.grounding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of English words: which say the same, which contradict each other, which say nothing by themselves.
final class Lexicon {

    private static final int MOST = 4096;

    /// Read once, when it is first asked for.
    private static final class Shared {
        private static final Lexicon LEXICON = new Lexicon();
    }

    /// What may stand for a word.
    ///
    /// @param kin what it may be said of, and what is said of more
    private record Meaning(Set<String> synonyms, Set<String> kin) {}

    private final Roots roots = new Roots();
    private final WordNet wordNet = new WordNet(roots::of);
    private final Set<String> small = Set.copyOf(new HashSet<>(WordList.words("small-words")));
    private final Map<String, Meaning> meanings = new ConcurrentHashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Map<String, Set<String>> rivals = new HashMap<>();

    /// @return the lexicon that all may use
    static Lexicon shared() {
        return Shared.LEXICON;
    }

    private Lexicon() {
        WordList.words("fillers").forEach(word -> fillers.add(roots.of(word)));
        WordList.lines("capitals").forEach(line -> capitals.put(line.getFirst(), roots.of(line.get(1))));
        group("synonyms", synonyms);
        group("classes", rivals);
        WordList.lines("opposites").forEach(this::oppose);
    }

    private void group(String list, Map<String, Set<String>> groups) {
        for (List<String> words : WordList.lines(list)) {
            List<String> members = words.stream().map(roots::of).toList();
            members.forEach(
                    word -> groups.computeIfAbsent(word, _ -> new HashSet<>()).addAll(members));
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

    /// @return whether the first is a country and the other its capital, which often stands for its government
    boolean isCapitalOf(String country, String capital) {
        return country.equals(capitals.get(capital));
    }

    boolean isNation(String word) {
        return roots.isNation(word);
    }

    /// @param word in its base form
    /// @return the share of its usual senses in which it is a verb
    double asVerb(String word) {
        return wordNet.asVerb(word);
    }

    boolean isSmall(String word) {
        return small.contains(word);
    }

    /// @return whether it is a word whose meaning is known well
    boolean isCommon(String root) {
        return synonyms.containsKey(root);
    }

    boolean isFiller(String root) {
        return fillers.contains(root);
    }

    /// @return whether the first may stand for the other
    boolean areSynonyms(String one, String other) {
        return one.equals(other) || meaning(one).synonyms().contains(other);
    }

    /// @return whether the first means what the other means wherever it stands: its forms, and the best known synonyms
    boolean areInterchangeable(String one, String other) {
        return one.equals(other) || isIn(synonyms, one, other) || wordNet.areDerived(one, other);
    }

    /// @return whether the first may be said of what the other is said of: a synonym, or a word for more or less
    boolean areAkin(String one, String other) {
        return areSynonyms(one, other) || meaning(one).kin().contains(other);
    }

    private Meaning meaning(String root) {
        if (meanings.size() > MOST) {
            meanings.clear();
        }
        return meanings.computeIfAbsent(root, this::find);
    }

    /// Words of a closed class stand for nothing but themselves.
    private Meaning find(String root) {
        Set<String> listed = synonyms.getOrDefault(root, Set.of());
        if (isOneOfFew(root)) {
            return new Meaning(listed, Set.of());
        }
        var all = new HashSet<>(listed);
        wordNet.synonyms(root).stream().filter(it -> !isOneOfFew(it)).forEach(all::add);
        return new Meaning(all, wordNet.kin(root));
    }

    /// @return whether the word is one of few that exclude each other, such as colours
    boolean isOneOfFew(String root) {
        return rivals.containsKey(root);
    }

    /// @return whether both are of the few that exclude each other
    boolean areRivals(String one, String other) {
        return !areSynonyms(one, other) && isIn(rivals, one, other);
    }

    /// @return whether the two cannot both be true in one place
    boolean contradict(String one, String other) {
        if (one.equals(other) || isIn(synonyms, one, other)) {
            return false;
        }
        return isIn(rivals, one, other) || areOpposites(one, other);
    }

    /// @return whether either says that the other is not so
    boolean areOpposites(String one, String other) {
        return !isIn(synonyms, one, other)
                && (wordNet.areOpposites(one, other)
                        || isIn(opposites, one, other)
                        || isDenied(one, other)
                        || isDenied(other, one));
    }

    private static boolean isDenied(String one, String other) {
        return one.length() > 4
                && (other.equals("un" + one)
                        || other.equals("in" + one)
                        || other.equals("dis" + one)
                        || other.equals("non" + one));
    }

    private static boolean isIn(Map<String, Set<String>> groups, String one, String other) {
        return groups.getOrDefault(one, Set.of()).contains(other);
    }
}
