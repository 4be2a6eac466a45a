package dev.docent.answer.grounding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// WordNet's usual senses of English words, with the more general sense of each, and opposites.
///
/// The file has four parts with an empty line between them: a word and its senses; a sense and those above it; two
/// opposites; two words of different stems that are derived from each other. Words are kept by their roots. The numbers
/// of senses go by parts of speech: adjectives, nouns, adverbs, verbs.
final class WordNet {

    private static final String FILE = "/grounding/wordnet.txt.gz";
    private static final int BASE = 36;

    /// To breathe.
    private static final int FIRST_VERB = Integer.parseInt("1h46", BASE);

    private final UnaryOperator<String> root;
    private final Map<String, Set<Integer>> senses = new HashMap<>();
    private final Map<Integer, List<String>> members = new HashMap<>();
    private final Map<Integer, List<Integer>> above = new HashMap<>();
    private final Map<Integer, List<Integer>> below = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Map<String, Set<String>> derived = new HashMap<>();
    private final Map<String, Double> verbs = new HashMap<>();

    /// @param root brings a word in lower case to its root
    WordNet(UnaryOperator<String> root) {
        this.root = root;
        try (InputStream packed = WordNet.class.getResourceAsStream(FILE)) {
            if (packed == null) {
                throw new IllegalStateException("Not on the class path: " + FILE);
            }
            read(new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        int part = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] fields = line.split(" ");
            if (line.isEmpty()) {
                part++;
            } else if (part == 0) {
                addVerb(fields[0], numbers(fields, 1));
                addWord(root.apply(fields[0]), numbers(fields, 1));
            } else if (part == 1) {
                addSense(Integer.parseInt(fields[0], BASE), numbers(fields, 1));
            } else {
                tie(part == 2 ? opposites : derived, root.apply(fields[0]), root.apply(fields[1]));
            }
        }
    }

    private void addVerb(String word, List<Integer> its) {
        long said = its.stream().filter(sense -> sense >= FIRST_VERB).distinct().count();
        if (said > 0) {
            verbs.put(word, (double) said / its.size());
        }
    }

    private void addWord(String word, List<Integer> its) {
        senses.computeIfAbsent(word, _ -> new HashSet<>()).addAll(its);
        its.forEach(
                sense -> members.computeIfAbsent(sense, _ -> new ArrayList<>()).add(word));
    }

    private void addSense(int sense, List<Integer> parents) {
        above.put(sense, parents);
        parents.forEach(
                parent -> below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(sense));
    }

    private static List<Integer> numbers(String[] fields, int from) {
        return Arrays.stream(fields)
                .skip(from)
                .map(it -> Integer.valueOf(it, BASE))
                .toList();
    }

    private static void tie(Map<String, Set<String>> pairs, String one, String other) {
        pairs.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
        pairs.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
    }

    /// @return the roots that share a usual sense with the word or are derived from it
    Set<String> synonyms(String word) {
        var synonyms = new HashSet<>(derived.getOrDefault(word, Set.of()));
        senses(word).forEach(sense -> synonyms.addAll(members.getOrDefault(sense, List.of())));
        return synonyms;
    }

    /// @return the roots of what the word may be said of: "car" and "bus" for "vehicle", and "vehicle" for "car"
    Set<String> kin(String word) {
        Set<Integer> senses = senses(word);
        Set<Integer> below = next(senses, this.below);
        var kin = new HashSet<String>();
        Stream.of(below, next(below, this.below), next(senses, above))
                .flatMap(Set::stream)
                .forEach(sense -> kin.addAll(members.getOrDefault(sense, List.of())));
        return kin;
    }

    /// @param word as a dictionary has it
    /// @return the share of its usual senses in which it is a verb
    double asVerb(String word) {
        return verbs.getOrDefault(word, 0d);
    }

    /// @return whether the roots are of different stems and one is derived from the other
    boolean areDerived(String one, String other) {
        return derived.getOrDefault(one, Set.of()).contains(other);
    }

    boolean areOpposites(String one, String other) {
        return opposites.getOrDefault(one, Set.of()).contains(other);
    }

    private Set<Integer> senses(String word) {
        return senses.getOrDefault(word, Set.of());
    }

    private static Set<Integer> next(Set<Integer> senses, Map<Integer, List<Integer>> along) {
        return senses.stream()
                .flatMap(it -> along.getOrDefault(it, List.of()).stream())
                .collect(Collectors.toSet());
    }
}
