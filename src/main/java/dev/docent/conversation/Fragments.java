package dev.docent.conversation;

import dev.docent.conversation.Mention.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Asks the question before again, with other words in the place of those that they correspond to.
final class Fragments {

    private final Mentions mentions;

    Fragments(Mentions mentions) {
        this.mentions = mentions;
    }

    /// @param fragment the new words: "in Karachi", "the late one", "on Sundays"
    /// @param before the question before, standing alone
    /// @return the question with them, the likeliest place first; at most two
    List<List<String>> put(List<String> fragment, List<String> before) {
        Set<List<String>> found = new LinkedHashSet<>();
        boolean preposition = Lexicon.isPreposition(fragment.getFirst());
        List<String> noun = preposition ? fragment.subList(1, fragment.size()) : fragment;
        if (noun.isEmpty()) {
            return List.of(joined(before, fragment));
        }
        List<String> full = withHead(noun, before);
        byHead(full, before).ifPresent(found::add);
        Optional<List<String>> alike = byKind(full, before).map(words -> withPreposition(fragment, full, words));
        alike.ifPresent(found::add);
        if (preposition) {
            byPreposition(fragment, before).ifPresent(found::add);
            if (alike.isEmpty()) {
                found.add(joined(before, joined(fragment.subList(0, 1), full)));
            }
        } else {
            bySubject(full, before).ifPresent(found::add);
            byLastGroup(full, before).ifPresent(found::add);
        }
        return found.stream().limit(2).toList();
    }

    /// A condition takes the place of the one before, is asked about alone, or is added.
    List<List<String>> condition(List<String> clause, List<String> before) {
        Set<List<String>> found = new LinkedHashSet<>();
        for (int i = 1; i < before.size(); i++) {
            if (Lexicon.isConjunction(before.get(i))) {
                found.add(joined(before.subList(0, i), clause));
            }
        }
        found.add(joined(List.of("What"), clause));
        found.add(joined(before, clause));
        return found.stream().limit(2).toList();
    }

    private static List<String> joined(List<String> before, List<String> after) {
        var words = new ArrayList<>(before);
        words.addAll(after);
        return words;
    }

    /// "The late one" gets the head of the group that it is one of.
    private List<String> withHead(List<String> noun, List<String> before) {
        String last = noun.getLast();
        boolean one = last.equals("one") || last.equals("ones") || (Lexicon.isOrdinal(last) && noun.size() > 1);
        List<List<String>> groups = Nouns.groups(before).stream()
                .filter(group -> group.size() > 1 && !Lexicon.asks(group.getFirst()))
                .toList();
        if (!one || groups.isEmpty()) {
            return noun;
        }
        var full = new ArrayList<>(Lexicon.isOrdinal(last) ? noun : noun.subList(0, noun.size() - 1));
        full.add(Nouns.head(groups.getLast()));
        return full;
    }

    private static Optional<List<String>> byHead(List<String> noun, List<String> before) {
        String head = Lexicon.lower(Nouns.head(noun));
        return Nouns.groups(before).stream()
                .filter(group ->
                        group.stream().anyMatch(word -> Lexicon.lower(word).equals(head)))
                .findFirst()
                .map(group -> replaced(before, upTo(group, head), owned(noun, group)));
    }

    /// What belonged to somebody before still does: "the second visit" after "Dar's first visit" is Dar's.
    private static List<String> owned(List<String> noun, List<String> group) {
        boolean belongs = group.getFirst().endsWith("'s") && noun.getFirst().equals("the");
        return belongs ? joined(group.subList(0, 1), noun.subList(1, noun.size())) : noun;
    }

    private static List<String> upTo(List<String> group, String head) {
        for (int i = 0; i < group.size(); i++) {
            if (Lexicon.lower(group.get(i)).equals(head)) {
                return group.subList(0, i + 1);
            }
        }
        return group;
    }

    private Optional<List<String>> byKind(List<String> noun, List<String> before) {
        String text = String.join(" ", noun);
        if (Lexicon.isCode(text)) {
            return run(before, noun, Lexicon::isCode);
        }
        if (noun.stream().anyMatch(Lexicon::isTime)) {
            return run(before, noun, word -> Lexicon.isTime(word) || word.matches("\\d{1,4}"));
        }
        if (!Lexicon.isCapitalised(noun.getLast())) {
            return Optional.empty();
        }
        List<String> names = Names.in(String.join(" ", before));
        Kind kind = mentions.kind(text);
        return names.stream()
                .filter(name -> mentions.kind(name) == kind)
                .findFirst()
                .or(() -> names.isEmpty() ? Optional.empty() : Optional.of(names.getLast()))
                .map(name -> replaced(before, Said.words(name), noun));
    }

    /// The new words keep their own preposition: "at night" after "during the day".
    private static List<String> withPreposition(List<String> fragment, List<String> noun, List<String> words) {
        int at = Collections.indexOfSubList(words, noun);
        boolean two = at > 0 && Lexicon.isPreposition(fragment.getFirst()) && Lexicon.isPreposition(words.get(at - 1));
        return two ? replaced(words, at - 1, at, fragment.subList(0, 1)) : words;
    }

    private static Optional<List<String>> run(List<String> before, List<String> noun, Predicate<String> kind) {
        int start = 0;
        while (start < before.size() && !kind.test(before.get(start))) {
            start++;
        }
        int end = start;
        while (end < before.size() && kind.test(before.get(end))) {
            end++;
        }
        boolean determined = start > 0 && end > start && Lexicon.isDeterminer(before.get(start - 1));
        return end == start
                ? Optional.empty()
                : Optional.of(replaced(before, determined ? start - 1 : start, end, noun));
    }

    /// From the same preposition to the next group.
    private static Optional<List<String>> byPreposition(List<String> fragment, List<String> before) {
        int start = before.lastIndexOf(fragment.getFirst());
        if (start < 0 || start + 1 == before.size()) {
            return Optional.empty();
        }
        int end = start + 1;
        while (end < before.size() && !Lexicon.isPreposition(before.get(end))) {
            end++;
        }
        return Optional.of(replaced(before, start, end, fragment));
    }

    private static Optional<List<String>> bySubject(List<String> noun, List<String> before) {
        Clause clause = Clause.of(before);
        List<String> subject = clause.subject();
        if (subject.isEmpty() || (Lexicon.isPronoun(subject.getFirst()) && subject.size() == 1)) {
            return Optional.empty();
        }
        boolean placed = noun.stream().anyMatch(Lexicon::isPreposition);
        int start = clause.asked().size() + clause.auxiliary().size();
        int end = start + subject.size();
        while (placed && end < before.size()) {
            end++;
        }
        return Optional.of(replaced(before, start, end, noun));
    }

    private static Optional<List<String>> byLastGroup(List<String> noun, List<String> before) {
        List<List<String>> groups = Nouns.groups(Clause.of(before).rest());
        return groups.isEmpty() ? Optional.empty() : Optional.of(replaced(before, groups.getLast(), noun));
    }

    private static List<String> replaced(List<String> before, List<String> old, List<String> noun) {
        int start = Collections.lastIndexOfSubList(before, old);
        return start < 0 ? joined(before, noun) : replaced(before, start, start + old.size(), noun);
    }

    private static List<String> replaced(List<String> before, int start, int end, List<String> noun) {
        var words = new ArrayList<>(before.subList(0, start));
        words.addAll(noun);
        words.addAll(before.subList(end, before.size()));
        return words;
    }
}
