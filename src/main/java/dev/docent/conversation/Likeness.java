package dev.docent.conversation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a question is about: the words in it that mean something, in any order and nearly any form, the numbers among
/// them by themselves, and where its meaning lies as far as that is known.
record Likeness(Set<String> words, Set<String> numbers, Optional<float[]> meaning) {

    /// The least product of the vectors of two questions that mean the same. Of 18 pairs of paraphrases 8 are that
    /// near; of 20 pairs that ask different things about the same, none but for one that differs in a number.
    private static final double NEAR = 0.865;

    /// The least share of their words together that two questions have in common.
    private static final double ALIKE = 0.6;

    private static final int SHORTEST_STEM = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern ENDING = Pattern.compile("(?:ings?|ed|es|s)$");

    private static final Set<String> EMPTY = Set.of(
            ("a an the of in on at to for from by with about and or is are was were be been do does did has have had can "
                            + "could will would shall should may might must i we you he she it they me us my our your his her its "
                            + "their this that these those there here what which who whom whose when where why how please tell")
                    .split(" ", -1));

    static Likeness of(String question, Optional<float[]> vector) {
        String plain = POSSESSIVE.matcher(question.toLowerCase(Locale.ROOT)).replaceAll("");
        Set<String> all = Arrays.stream(BETWEEN.split(plain, -1))
                .filter(word -> !word.isEmpty())
                .collect(toUnmodifiableSet());
        Set<String> meaning = all.stream()
                .filter(word -> !EMPTY.contains(word))
                .map(Likeness::stem)
                .collect(toUnmodifiableSet());
        Set<String> numbers =
                all.stream().filter(word -> NUMBER.matcher(word).find()).collect(toUnmodifiableSet());
        return new Likeness(meaning.isEmpty() ? all : meaning, numbers, vector);
    }

    private static String stem(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() < SHORTEST_STEM ? word : stem;
    }

    boolean isLike(Likeness other) {
        return sharesWords(other) || meansTheSame(other);
    }

    private boolean meansTheSame(Likeness other) {
        return numbers.equals(other.numbers)
                && meaning.flatMap(mine -> other.meaning.map(theirs -> product(mine, theirs)))
                        .filter(product -> product >= NEAR)
                        .isPresent();
    }

    private static double product(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    private boolean sharesWords(Likeness other) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(other.words);
        int together = words.size() + other.words.size() - shared.size();
        return together == 0 || shared.size() >= ALIKE * together;
    }
}
