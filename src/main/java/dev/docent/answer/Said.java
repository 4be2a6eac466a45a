package dev.docent.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells whether a text says a short answer.
final class Said {

    /// How much of it must be there, its numbers aside, which must all be.
    private static final double MOST_OF_IT = 0.5;

    private Said() {}

    /// @return whether the numbers of the words stand in the text, and most of the other words
    static boolean in(String words, String text) {
        Set<String> there = new HashSet<>(Words.of(text));
        List<String> numbers = Words.of(words).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .toList();
        Set<String> others = Words.of(words).stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
        return there.containsAll(numbers) && Words.share(others, there) >= MOST_OF_IT;
    }
}
