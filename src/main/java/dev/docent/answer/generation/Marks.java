package dev.docent.answer.generation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the marks of passages in a model's text. Each is replaced by one sign that stands for its number and that
/// nothing else can be, since signs for private use are taken out of the text before.
final class Marks {

    private static final int FIRST = 0xE000;
    private static final int MOST = 0x18FF;
    /// Stands for one number.
    static final String SIGN = "[\\uE000-\\uF8FF]";
    private static final int LONGEST_RANGE = 20;

    private static final String NUMBERS = "\\s*#?\\d{1,9}(?:\\s*(?:[,;–-]|and|&)\\s*#?\\d{1,9}){0,60}\\s*";
    private static final String NAMED =
            "\\s*(?:(?:passages?|sources?|documents?|docs?|citations?|refs?|see)\\.?:?\\s*|\\^)?";
    private static final Pattern MARK = Pattern.compile(
            "\\[\\[" + NAMED + "(" + NUMBERS + ")]]"
                    + "|\\[" + NAMED + "(" + NUMBERS + ")](?:\\([^)\\n]*\\))?"
                    + "|【" + NAMED + "(" + NUMBERS + ")(?:†[^】\\n]*)?】"
                    + "|\\(\\s*(?:passages?|sources?|citations?)\\s*(" + NUMBERS + ")\\)",
            Pattern.CASE_INSENSITIVE);

    /// What some courts' judgments are cited by, and nothing that numbers passages.
    private static final Pattern YEAR = Pattern.compile("\\[\\d{4}]");

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*[–-]\\s*#?(\\d+)|(\\d+)");

    private static final Pattern BEHIND_STOP = Pattern.compile("([.!?…]+[\"”’»)]*)[\\s,]*(" + SIGN + "+)");

    private static final Pattern MARKED_END = Pattern.compile(SIGN + "[.!?…\"”’»)\\s]*$");

    /// What may become a mark when more of the text is there.
    private static final Pattern BEGUN = Pattern.compile("\\s*[\\[【(][^\\]】)]{0,100}$");

    private Marks() {}

    /// @return the years that stand in brackets in the texts of passages, brackets included
    static Set<String> years(List<String> passages) {
        return passages.stream()
                .flatMap(text -> YEAR.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param years what is no mark
    /// @return the text with signs in the place of marks, those behind a full stop put before it
    static String replaced(String text, Set<String> years) {
        String replaced = MARK.matcher(text)
                .replaceAll(
                        mark -> Matcher.quoteReplacement(years.contains(mark.group()) ? mark.group() : signs(mark)));
        String before = "";
        while (!before.equals(replaced)) {
            before = replaced;
            replaced = BEHIND_STOP.matcher(replaced).replaceAll("$2$1");
        }
        return replaced;
    }

    private static String signs(MatchResult mark) {
        var signs = new StringBuilder();
        for (int group = 1; group <= mark.groupCount(); group++) {
            if (mark.start(group) >= 0) {
                numbers(mark.group(group)).forEach(number -> signs.append((char) (FIRST + number)));
            }
        }
        return signs.toString();
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        RANGE.matcher(text).results().forEach(range -> {
            boolean one = range.start(3) >= 0;
            int first = Math.min(MOST, Integer.parseInt(one ? range.group(3) : range.group(1)));
            int last = one ? first : Math.min(first + LONGEST_RANGE, Integer.parseInt(range.group(2)));
            for (int number = first; number <= Math.min(MOST, last); number++) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    /// @param passages how many passages there are
    /// @return the numbers that the signs of the text stand for, each once; none that no passage has
    static List<Integer> in(String text, int passages) {
        Set<Integer> numbers = new LinkedHashSet<>();
        text.chars()
                .map(sign -> sign - FIRST)
                .filter(number -> number >= 1 && number <= passages)
                .forEach(numbers::add);
        return List.copyOf(numbers);
    }

    /// @return the text without signs
    static String without(String text) {
        return text.replaceAll("\\s*" + SIGN + "+", "");
    }

    /// @return whether the last sentence of the text has a mark at its end
    static boolean endIn(String text) {
        return MARKED_END.matcher(text).find();
    }

    /// @return the text without what may become a mark at its end
    static String withoutBegun(String text) {
        return BEGUN.matcher(text).replaceFirst("");
    }

    /// @return whether there is nothing but signs and white space
    static boolean only(String text) {
        return without(text).isBlank();
    }
}
