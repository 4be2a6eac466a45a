package dev.docent.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A text as answers are compared: in lower case, without punctuation, dashes and articles, one space between words.
record NormalizedText(String value) {

    private static final Pattern PUNCTUATION =
            Pattern.compile("[\\p{Punct}\u2010\u2011\u2012\u2013\u2014\u2212\u2018\u2019\u201c\u201d\u2032\u2033]");

    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:a|an|the)(?![\\p{L}\\p{N}])");

    static NormalizedText of(String text) {
        String bare = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return new NormalizedText(WhiteSpace.collapse(ARTICLE.matcher(bare).replaceAll(" ")));
    }

    boolean isEmpty() {
        return value.isEmpty();
    }

    List<String> words() {
        return isEmpty() ? List.of() : List.of(value.split(" ", -1));
    }

    /// @return whether the other text stands in this one as whole words; an empty text stands nowhere
    boolean holds(NormalizedText other) {
        return !other.isEmpty() && (" " + value + " ").contains(" " + other.value + " ");
    }

    /// @return the harmonic mean of the shares of the two texts' words that they have in common
    double f1(NormalizedText gold) {
        List<String> said = words();
        List<String> wanted = gold.words();
        if (said.isEmpty() || wanted.isEmpty()) {
            return said.equals(wanted) ? 1 : 0;
        }
        int same = inCommon(said, wanted);
        if (same == 0) {
            return 0;
        }
        double precision = (double) same / said.size();
        double recall = (double) same / wanted.size();
        return 2 * precision * recall / (precision + recall);
    }

    /// @return the share of the other text's words that are in this one
    double coverageOf(NormalizedText gold) {
        List<String> wanted = gold.words();
        return (double) inCommon(words(), wanted) / Math.max(1, wanted.size());
    }

    private static int inCommon(List<String> some, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        some.forEach(word -> left.merge(word, 1, Integer::sum));
        int same = 0;
        for (String word : others) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                same++;
            }
        }
        return same;
    }
}
