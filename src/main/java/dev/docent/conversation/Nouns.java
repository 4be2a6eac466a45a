package dev.docent.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds groups of words that stand for a thing: "the battery of the recorder", "annual leave".
final class Nouns {

    private static final int LONGEST = 8;

    private static final Set<String> UNITS = Set.of(
            "amount",
            "days",
            "euros",
            "dollars",
            "hours",
            "kilometre",
            "kilometres",
            "minutes",
            "months",
            "number",
            "time",
            "times",
            "weeks",
            "way",
            "years",
            "first",
            "end");

    private static final Set<String> PARTICLES =
            Set.of("off", "out", "away", "over", "else", "again", "itself", "too", "back", "down", "not", "either");

    private Nouns() {}

    /// What a question is about, the most prominent first.
    static List<String> of(Clause clause) {
        var nouns = new ArrayList<String>();
        if (!clause.subject().isEmpty() && !isPersonal(clause.subject().getFirst())) {
            add(nouns, clause.subject());
        }
        List<String> asked = clause.asked().stream()
                .dropWhile(word -> !Lexicon.asks(word))
                .skip(clause.asks("many") || clause.asks("much") || clause.asks("how") ? 2 : 1)
                .dropWhile(word -> word.equals("of"))
                .toList();
        boolean counted = clause.asks("many") || clause.asks("much");
        if (counted && !asked.isEmpty()) {
            add(nouns, asked);
        }
        // What follows "who" is what somebody does.
        int verb = clause.asksWho() && clause.auxiliary().isEmpty() ? 1 : 0;
        groups(clause.rest().stream().skip(verb).toList()).forEach(group -> add(nouns, group));
        if (!counted && !asked.isEmpty()) {
            add(nouns, asked);
        }
        return nouns;
    }

    private static boolean isPersonal(String word) {
        return Lexicon.isPronoun(word) && !Lexicon.isDeterminer(word);
    }

    private static void add(List<String> nouns, List<String> group) {
        boolean empty = Lexicon.isTime(head(group)) || PARTICLES.contains(group.getFirst());
        if (group.size() > LONGEST || empty || UNITS.contains(group.getLast())) {
            return;
        }
        String text = definite(group);
        if (!nouns.contains(text)) {
            nouns.add(text);
        }
    }

    /// "A sabbatical" that was spoken of is "the sabbatical" from then on.
    private static String definite(List<String> group) {
        String first = Lexicon.lower(group.getFirst());
        boolean indefinite = List.of("a", "an", "this", "that", "these", "those", "another", "any", "some")
                .contains(first);
        return indefinite && group.size() > 1
                ? "the " + String.join(" ", group.subList(1, group.size()))
                : String.join(" ", group);
    }

    /// @return the groups of words between verbs and prepositions, in order; "of" holds one together
    static List<List<String>> groups(List<String> words) {
        var groups = new ArrayList<List<String>>();
        var group = new ArrayList<String>();
        for (String word : words) {
            boolean parts = (Lexicon.isPreposition(word) && !(word.equals("of") && !group.isEmpty()))
                    || Lexicon.isAuxiliary(word)
                    || Lexicon.isConjunction(word)
                    || (group.isEmpty() && Lexicon.isVerb(word))
                    || (Lexicon.isPronoun(word) && !Lexicon.isDeterminer(word));
            boolean begins = Lexicon.isDeterminer(word)
                    && (group.isEmpty() || !group.getLast().equals("of"));
            if ((parts || begins) && !group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
            if (!parts) {
                group.add(word);
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    /// @return the group's main word: the last before "of"
    static String head(List<String> group) {
        int of = group.indexOf("of");
        return group.get(of > 0 ? of - 1 : group.size() - 1);
    }

    /// @return the longer group that a short one like "the programme" stands for
    static Optional<List<String>> inFull(List<String> words, String head) {
        return groups(words).stream()
                .filter(group -> group.size() > 2 && Lexicon.lower(head(group)).equals(Lexicon.lower(head)))
                .findFirst();
    }

    /// @return the group of the same main word, in the singular or the plural, with all that follows
    static Optional<List<String>> alike(List<String> words, String head) {
        List<String> heads = words.stream().map(Nouns::singular).toList();
        int at = heads.indexOf(singular(head));
        if (at < 0 || words.size() - at > LONGEST) {
            return Optional.empty();
        }
        int start = at;
        while (start > 0 && !Lexicon.isDeterminer(words.get(start)) && !endsGroup(words.get(start - 1))) {
            start--;
        }
        return Optional.of(words.subList(start, words.size()));
    }

    private static boolean endsGroup(String word) {
        return Lexicon.isPreposition(word) || Lexicon.isAuxiliary(word) || Lexicon.isVerb(word) || Lexicon.asks(word);
    }

    private static String singular(String word) {
        String lower = Lexicon.lower(word);
        return lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }

    static boolean isPlural(List<String> group) {
        String head = head(group);
        return head.length() > 2 && head.endsWith("s") && !head.endsWith("ss");
    }

    /// @return what a group belongs to: "the upgraded corridor" of "the main fields of the upgraded corridor"
    static Optional<List<String>> whole(List<String> group) {
        int of = group.indexOf("of");
        List<String> whole = of > 0 ? group.subList(of + 1, group.size()) : List.of();
        return whole.size() > 1 ? Optional.of(whole) : Optional.empty();
    }
}
