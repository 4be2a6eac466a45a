package dev.docent.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds names.
final class Names {

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'-]*+(?:\\s+(?:(?:of|the|and the|for|de|bin|ul)\\s+){0,2}"
                    + "\\p{Lu}[\\p{L}\\p{N}'-]*+)*+");

    private static final Set<String> TITLES = Set.of(
            "Vice",
            "Premier",
            "President",
            "Minister",
            "Prime",
            "Foreign",
            "Deputy",
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Executive",
            "General",
            "Senator",
            "Chancellor",
            "King",
            "Queen");

    private Names() {}

    /// @return the names in a text, in order, without titles and without words that only begin a sentence
    static List<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(text.replace('’', '\''));
        while (matcher.find()) {
            List<String> words = new ArrayList<>(List.of(matcher.group().split("\\s+", -1)));
            boolean first = beginsSentence(text, matcher.start());
            while (!words.isEmpty() && (isNoName(words.getFirst()) || TITLES.contains(words.getFirst()))) {
                words.removeFirst();
                first = false;
            }
            String name = String.join(" ", words).replaceFirst("'s?$", "");
            boolean certain = !first || words.size() > 1 || text.contains(" " + name);
            if (certain && !name.isBlank() && !Lexicon.isTime(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static boolean isNoName(String word) {
        String lower = Lexicon.lower(word);
        return Lexicon.asks(word)
                || Lexicon.isAuxiliary(lower)
                || Lexicon.isDeterminer(word)
                || Lexicon.isPreposition(word)
                || Lexicon.isPronoun(word)
                || Lexicon.isConjunction(word)
                || Lexicon.isTime(word)
                || Lexicon.isOrdinal(word)
                || Set.of("both", "yesterday", "according", "before", "but", "and")
                        .contains(lower);
    }

    private static boolean beginsSentence(String text, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 || ".!?:".indexOf(text.charAt(end - 1)) >= 0;
    }
}
