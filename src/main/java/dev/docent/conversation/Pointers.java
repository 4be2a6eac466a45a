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

    private static final Set<String> TAKING = Set.of("take", "takes", "took", "cost", "costs");
    private static final Set<String> TO_DO = Set.of("possible", "necessary", "mandatory", "compulsory");

    private static final Set<String> AFTER_AN_OBJECT = Set.of(
            "yesterday",
            "today",
            "tomorrow",
            "tonight",
            "again",
            "there",
            "here",
            "then",
            "and",
            "or",
            "but",
            "first",
            "recently",
            "afterwards",
            "afterward",
            "earlier",
            "later",
            "personally");

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

    /// "How long does it take to get a refund", "is it possible to pay", "what does it mean when": nothing is meant by
    /// it.
    private static boolean isEmptySubject(List<String> words, int i) {
        if (i + 2 >= words.size()) {
            return false;
        }
        String next = words.get(i + 1);
        boolean toDo = TO_DO.contains(next) && words.get(i + 2).equals("to");
        return (next.equals("mean") && Lexicon.isConjunction(words.get(i + 2))) || toDo || takesToDo(words, i + 1);
    }

    /// "How long does it take me to get the money", but not "how long does it take to charge".
    private static boolean takesToDo(List<String> words, int verb) {
        if (!TAKING.contains(words.get(verb))) {
            return false;
        }
        int to = words.get(verb + 1).equals("to") ? verb + 1 : verb + 2;
        return to + 2 < words.size() && words.get(to).equals("to") && Lexicon.beginsNoun(words.get(to + 2));
    }

    /// "Who met her yesterday?", but "who met her deputy yesterday?"
    static boolean isObject(List<String> words, int i) {
        if (!words.get(i).equals("her")) {
            return false;
        }
        String next = i + 1 == words.size() ? "" : words.get(i + 1);
        return next.isEmpty()
                || Lexicon.isPreposition(next)
                || Lexicon.isConjunction(next)
                || AFTER_AN_OBJECT.contains(next);
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
