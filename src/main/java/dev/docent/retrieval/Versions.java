package dev.docent.retrieval;

import dev.docent.passage.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells versions of a text from its copies: a copy may have more or fewer sentences, in a version some sentence reads
/// differently, and what it now says may be the answer.
final class Versions {

    /// How much of the longer of two sentences must be in both for one to be a change of the other.
    private static final double CHANGED = 0.5;

    private Versions() {}

    /// @return whether a sentence of the one stands changed in the other
    static boolean differ(String one, String other) {
        Set<List<String>> ours = sentences(one);
        Set<List<String>> theirs = sentences(other);
        Set<List<String>> both = ours.stream().filter(theirs::contains).collect(Collectors.toUnmodifiableSet());
        ours.removeAll(both);
        theirs.removeAll(both);
        return ours.stream().anyMatch(our -> theirs.stream().anyMatch(their -> isChanged(our, their)));
    }

    private static boolean isChanged(List<String> one, List<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size()
                >= CHANGED * Math.max(Set.copyOf(one).size(), Set.copyOf(other).size());
    }

    private static Set<List<String>> sentences(String text) {
        return Sentences.of(text).stream()
                .map(sentence -> Shingles.words(sentence.in(text)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
