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
        groups(clause.rest()).forEach(group -> add(nouns, group));
        if (!counted && !asked.isEmpty()) {
            add(nouns, asked);
        }
        return nouns;
    }

    private static boolean isPersonal(String word) {
        return Lexicon.isPronoun(word) && !Lexicon.isDeterminer(word);
    }

    private static void add(List<String> nouns, List<String> group) {
        if (group.size() > LONGEST || group.stream().allMatch(Lexicon::isTime) || UNITS.contains(group.getLast())) {
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
}
