package dev.docent.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words as they are compared: in lower case, without accents, punctuation and articles; small numbers in digits.
final class Words {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));

    /// Words too common to tell one text from another.
    private static final Set<String> COMMON = Set.of(
            "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been", "being", "both",
            "but", "by", "can", "could", "did", "do", "does", "during", "for", "from", "had", "has", "have", "he",
            "her", "his", "how", "i", "if", "in", "into", "is", "it", "its", "many", "may", "me", "much", "my", "name",
            "not", "of", "on", "one", "or", "our", "out", "s", "she", "should", "so", "some", "such", "than", "that",
            "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "up", "was", "we", "were",
            "what", "when", "where", "which", "who", "whom", "whose", "why", "will", "with", "would", "you", "your");

    /// Verbs whose past is not told by its letters.
    private static final Map<String, String> BASES = Map.ofEntries(
            Map.entry("met", "meet"),
            Map.entry("held", "hold"),
            Map.entry("led", "lead"),
            Map.entry("said", "say"),
            Map.entry("paid", "pay"),
            Map.entry("won", "win"),
            Map.entry("went", "go"),
            Map.entry("came", "come"),
            Map.entry("took", "take"),
            Map.entry("gave", "give"),
            Map.entry("mad", "make"),
            Map.entry("mak", "make"),
            Map.entry("wrote", "write"),
            Map.entry("written", "write"),
            Map.entry("writ", "write"),
            Map.entry("began", "begin"),
            Map.entry("built", "build"),
            Map.entry("sent", "send"),
            Map.entry("spok", "speak"),
            Map.entry("spoke", "speak"),
            Map.entry("left", "leave"),
            Map.entry("kept", "keep"),
            Map.entry("bought", "buy"),
            Map.entry("sold", "sell"),
            Map.entry("lost", "lose"),
            Map.entry("told", "tell"),
            Map.entry("stole", "steal"),
            Map.entry("stolen", "steal"),
            Map.entry("broke", "break"),
            Map.entry("broken", "break"));

    /// "Setting", "planned": the letter is doubled only before the ending.
    private static final Pattern DOUBLED = Pattern.compile("([bdgmnprt])\\1$");

    private static final int SHORTEST_PLURAL = 4;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Words() {}

    /// @return how many words the text has
    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /// @return the text's words in order
    static List<String> of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var words = new ArrayList<String>();
        WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> {
                    if (!ARTICLES.contains(word)) {
                        words.add(NUMBERS.getOrDefault(word, word));
                    }
                });
        return words;
    }

    /// @return the words that tell what the text is about, cut to their stems roughly
    static Set<String> topics(String text) {
        var topics = new LinkedHashSet<String>();
        for (String word : of(text)) {
            if (!COMMON.contains(word)) {
                topics.add(stem(word));
            }
        }
        return topics;
    }

    /// @return whether two topics are forms of one word, as "carry" and "carri" or "met" and "meet" are
    static boolean alike(String one, String other) {
        return alikeInLetters(BASES.getOrDefault(one, one), BASES.getOrDefault(other, other));
    }

    private static boolean alikeInLetters(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same == longer
                || (same >= Math.max(4, shorter - 1) && longer - shorter <= 3)
                || (same == SHORTEST_PLURAL - 1 && isPlural(one.length() > other.length() ? one : other));
    }

    /// "Dogs", which is too short to be cut.
    private static boolean isPlural(String word) {
        return word.length() == SHORTEST_PLURAL && word.endsWith("s") && !word.equals("news");
    }

    /// @return the share of the wanted topics that are there in one form or another; all of none
    static double share(Set<String> wanted, Set<String> there) {
        long met = wanted.stream()
                .filter(word -> there.stream().anyMatch(other -> alike(word, other)))
                .count();
        return wanted.isEmpty() ? 1 : (double) met / wanted.size();
    }

    /// Close enough to compare words of a question with words of a text.
    private static String stem(String word) {
        for (String ending : List.of("ies", "ing", "ed", "es", "s", "ly", "e")) {
            if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
                return DOUBLED.matcher(word.substring(0, word.length() - ending.length()))
                        .replaceFirst("$1");
            }
        }
        return word;
    }
}
