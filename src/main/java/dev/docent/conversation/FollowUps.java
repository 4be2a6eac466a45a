package dev.docent.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a follow-up question stand alone, without a chat model.
///
/// A bare question word ("And where was that?") takes the place of the one in the question before. A question that
/// points back ("What did he say?") gets the names that were spoken of.
final class FollowUps {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\b(he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|there|then|one|ones|same"
                    + "|former|latter|both|else|another|other)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String QUESTION_WORD =
            "(when|where|who|whom|why|which|what|how (?:many|much|long|often|old|far)|how)";

    private static final Pattern BARE = Pattern.compile(
            "^(?:and|but|so|ok|okay|also)?[\\s,]*" + QUESTION_WORD
                    + "(?:\\s+(?:was|is|were|are|did|does|do|exactly|that|this|it|they|he|she|happen|happened|take|took|place|be))*[\\s?.!]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADING = Pattern.compile("^" + QUESTION_WORD + "\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'’.-]*(?:\\s+(?:of|the|and|for|de)?\\s*\\p{Lu}[\\p{L}\\p{N}'’.-]*)*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

    private static final int MOST_NAMES = 4;
    private static final int SHORT = 4;

    /// @param history what was said before, oldest first
    String standalone(String question, List<Turn> history) {
        List<Turn> asked =
                history.stream().filter(turn -> turn.role() == Turn.Role.USER).toList();
        if (asked.isEmpty()) {
            return question;
        }
        String before = asked.getLast().text().strip();
        Matcher bare = BARE.matcher(question.strip());
        Matcher leading = LEADING.matcher(before);
        if (bare.matches() && leading.find()) {
            return capital(bare.group(1).toLowerCase(Locale.ROOT)) + before.substring(leading.end());
        }
        return needsNames(question) ? withNames(question, history) : question;
    }

    private static boolean needsNames(String question) {
        return POINTS_BACK.matcher(question).find()
                || WORD.matcher(question).results().count() <= SHORT;
    }

    private static String withNames(String question, List<Turn> history) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = history.size() - 1; i >= 0 && names.size() < MOST_NAMES; i--) {
            names(history.get(i).text()).stream()
                    .filter(name -> !question.contains(name))
                    .limit((long) MOST_NAMES - names.size())
                    .forEach(names::add);
        }
        if (names.isEmpty()) {
            return question + " (" + lastAsked(history) + ")";
        }
        return question + " (" + String.join(", ", names) + ")";
    }

    private static String lastAsked(List<Turn> history) {
        return history.stream()
                .filter(turn -> turn.role() == Turn.Role.USER)
                .reduce((first, second) -> second)
                .map(turn -> turn.text().strip())
                .orElse("");
    }

    /// Capitalised words, but for the first word of a sentence where nothing else says that it is a name.
    private static List<String> names(String text) {
        var names = new ArrayList<String>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            boolean first = matcher.start() == 0
                    || text.substring(0, matcher.start()).stripTrailing().endsWith(".");
            if (!first || matcher.group().contains(" ")) {
                names.add(LEADING.matcher(matcher.group()).replaceFirst("").strip());
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
