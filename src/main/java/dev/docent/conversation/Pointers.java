package dev.docent.conversation;

import java.util.List;
import java.util.Set;

/// The words that point back to what was said before.
final class Pointers {

    static final Set<String> PERSON = Set.of("he", "him", "she");
    static final Set<String> PERSONS = Set.of("they", "them");
    static final Set<String> THING = Set.of("it", "that", "this", "these", "those");
    static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
    private static final Set<String> ONE = Set.of("one", "ones");
    private static final Set<String> TIMES =
            Set.of("day", "time", "year", "month", "week", "date", "trip", "visit", "occasion");

    private Pointers() {}

    /// @return whether some of the words can only be understood from what was said before
    static boolean in(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = Lexicon.lower(words.get(i));
            boolean pronoun = PERSON.contains(word) || PERSONS.contains(word) || POSSESSIVE.contains(word);
            if (pronoun || isThing(words, i) || isThere(words, i) || isThen(words, i) || isOne(words, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isThing(List<String> words, int i) {
        String word = Lexicon.lower(words.get(i));
        if (!THING.contains(word)) {
            return false;
        }
        return word.equals("it") ? !isEmptySubject(words, i) : standsAlone(words, i) || pointsToTime(words, i);
    }

    /// "How long does it take to charge", "what does it mean when": nothing is meant by it.
    private static boolean isEmptySubject(List<String> words, int i) {
        return i + 2 < words.size() && words.get(i + 1).equals("mean") && Lexicon.isConjunction(words.get(i + 2));
    }

    private static boolean standsAlone(List<String> words, int i) {
        return i + 1 == words.size()
                || Lexicon.isVerb(words.get(i + 1))
                || Lexicon.isAuxiliary(words.get(i + 1))
                || Lexicon.isPreposition(words.get(i + 1));
    }

    static boolean pointsToTime(List<String> words, int i) {
        String word = Lexicon.lower(words.get(i));
        return i + 1 < words.size() && TIMES.contains(words.get(i + 1)) && THING.contains(word) && !word.equals("it");
    }

    static boolean isThere(List<String> words, int i) {
        return words.get(i).equals("there") && (i == 0 || !Lexicon.isBe(words.get(i - 1)) || i + 1 == words.size());
    }

    static boolean isThen(List<String> words, int i) {
        return words.get(i).equals("then") && i > 0;
    }

    static boolean isOne(List<String> words, int i) {
        return ONE.contains(words.get(i))
                && i > 0
                && !Lexicon.isPreposition(words.get(i - 1))
                && (standsAlone(words, i) || Lexicon.isConjunction(words.get(i + 1)));
    }
}
