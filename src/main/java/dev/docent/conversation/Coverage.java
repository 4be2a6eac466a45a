package dev.docent.conversation;

import dev.docent.index.Match;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How well what a question speaks of is found together in one passage.
final class Coverage {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double NAME = 2;
    private static final double MISSING = 0.7;
    private static final double MISSING_ASKED = 2;
    private static final double MEANING = 4;

    private static final Set<String> COMMON = Set.of(
            "about",
            "after",
            "also",
            "and",
            "are",
            "been",
            "before",
            "but",
            "can",
            "could",
            "did",
            "does",
            "else",
            "for",
            "from",
            "had",
            "has",
            "have",
            "her",
            "him",
            "his",
            "how",
            "into",
            "its",
            "many",
            "may",
            "might",
            "much",
            "must",
            "new",
            "not",
            "one",
            "ones",
            "other",
            "our",
            "same",
            "shall",
            "she",
            "should",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "was",
            "were",
            "what",
            "when",
            "where",
            "which",
            "who",
            "whom",
            "whose",
            "why",
            "will",
            "with",
            "would",
            "you",
            "your",
            "happen",
            "happened",
            "get");

    private Coverage() {}

    /// @param own the question as it was asked, whose words must not be lost
    /// @return the higher the better; a question that speaks of more, all of it found, is better than one of less
    static double of(String question, String own, Evidence evidence) {
        double best = -Double.MAX_VALUE;
        Set<String> words = words(question);
        Set<String> asked = words(own);
        for (EvidencePassage passage : evidence.passages()) {
            best = Math.max(best, of(words, asked, passage));
        }
        return best;
    }

    /// @return the higher the better; what is missing counts, not how much a question speaks of
    static double fit(String question, String own, Evidence evidence) {
        return evidence.passages().stream()
                .mapToDouble(
                        passage -> of(words(question), words(own), passage) - found(words(question), stems(passage)))
                .max()
                .orElse(-Double.MAX_VALUE);
    }

    /// @return how many of a question's words the fullest of the passages holds; names count more
    static double found(String question, List<EvidencePassage> passages) {
        return passages.stream()
                .mapToDouble(passage -> found(words(question), stems(passage)))
                .max()
                .orElse(0);
    }

    private static double found(Set<String> words, Set<String> stems) {
        return words.stream()
                .filter(word -> stems.contains(stem(word)))
                .mapToDouble(Coverage::weight)
                .sum();
    }

    private static double weight(String word) {
        return Character.isLowerCase(word.charAt(0)) ? 1 : NAME;
    }

    /// @return the passage that the question fits best
    static Optional<EvidencePassage> best(String question, List<EvidencePassage> passages) {
        Set<String> words = words(question);
        return passages.stream().max(Comparator.comparingDouble(passage -> of(words, words, passage)));
    }

    private static Set<String> stems(EvidencePassage passage) {
        Set<String> found = new LinkedHashSet<>();
        words(text(passage.match())).forEach(word -> found.add(stem(word)));
        return found;
    }

    private static double of(Set<String> words, Set<String> asked, EvidencePassage passage) {
        Set<String> found = stems(passage);
        double score = MEANING * passage.meaning();
        for (String word : words) {
            double weight = weight(word);
            double missing = asked.contains(word) ? MISSING_ASKED : MISSING;
            score += found.contains(stem(word)) ? weight : -missing * weight;
        }
        return score;
    }

    private static String text(Match match) {
        return match.document().title() + "\n" + match.passage().location().heading() + "\n"
                + match.passage().columns() + "\n" + match.passage().text();
    }

    private static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 2 || Character.isDigit(word.charAt(0)))
                .filter(word -> !COMMON.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(words::add);
        return words;
    }

    private static String stem(String word) {
        String lower = Verbs.ofIrregularPast(word.toLowerCase(Locale.ROOT));
        String stem = lower.replaceFirst("(?<=.{3})(ies|ied|ing|ed|es|s|e|y)$", "");
        return stem.length() < 3 ? lower : stem;
    }
}
