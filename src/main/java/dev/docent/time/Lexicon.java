package dev.docent.time;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words that dates are made of.
final class Lexicon {

    /// @param value what the word counts
    record Entry(TokenKind kind, int value) {}

    /// Words that are names in a date but something else in lower case.
    private static final Set<String> CAPITAL_ONLY = Set.of("may", "march", "august");

    private static final Set<TokenKind> CAPITAL_KINDS = Set.of(TokenKind.MONTH_SHORT, TokenKind.WEEKDAY_SHORT);

    private static final Map<String, Entry> ENTRIES = entries();

    private Lexicon() {}

    static Optional<Entry> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ENTRIES.get(lower)).filter(entry -> isWrittenAs(word, lower, entry));
    }

    private static boolean isWrittenAs(String word, String lower, Entry entry) {
        if (entry.kind() == TokenKind.ERA) {
            return word.equals(word.toUpperCase(Locale.ROOT));
        }
        boolean needsCapital = CAPITAL_ONLY.contains(lower) || CAPITAL_KINDS.contains(entry.kind());
        return !needsCapital || Character.isUpperCase(word.charAt(0));
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> entries = new HashMap<>();
        calendar(entries);
        amounts(entries);
        ordinals(entries);
        decades(entries);
        units(entries);
        count(entries, TokenKind.AIM, 0, Aim.words(), 0);
        count(entries, TokenKind.ERA, 1, List.of("ad", "ce"), 0);
        count(entries, TokenKind.ERA, -1, List.of("bc", "bce"), 0);
        return Map.copyOf(entries);
    }

    private static void calendar(Map<String, Entry> entries) {
        count(entries, TokenKind.MONTH, 1, words("""
                january february march april may june july august september october november december"""), 1);
        count(entries, TokenKind.MONTH_SHORT, 1, words("jan feb mar apr - jun jul aug sep oct nov dec"), 1);
        entries.put("sept", new Entry(TokenKind.MONTH_SHORT, 9));
        count(entries, TokenKind.WEEKDAY, 1, words("monday tuesday wednesday thursday friday saturday sunday"), 1);
        count(entries, TokenKind.WEEKDAY_SHORT, 1, words("mon tue wed thu fri sat sun"), 1);
        count(entries, TokenKind.WEEKDAY_SHORT, 2, words("tues - thurs"), 1);
        count(entries, TokenKind.SEASON, 3, words("spring summer autumn winter"), 3);
        entries.put("fall", new Entry(TokenKind.SEASON, 9));
        count(entries, TokenKind.QUARTER, 1, words("q1 q2 q3 q4"), 1);
        count(
                entries,
                TokenKind.ISO_WEEK,
                1,
                IntStream.rangeClosed(1, 53).mapToObj("w%02d"::formatted).toList(),
                1);
    }

    private static void amounts(Map<String, Entry> entries) {
        count(entries, TokenKind.AMOUNT, 1, words("""
                one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
                eighteen nineteen twenty"""), 1);
        count(entries, TokenKind.AMOUNT, 30, words("thirty forty fifty sixty seventy eighty ninety hundred"), 10);
        count(entries, TokenKind.AMOUNT, 12, List.of("dozen"), 0);
        count(entries, TokenKind.AMOUNT, 1, List.of("a", "an"), 0);
    }

    private static void ordinals(Map<String, Entry> entries) {
        List<String> upToTwenty = words("""
                first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
                fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""");
        Stream<String> twenties = upToTwenty.stream().limit(9).map(ordinal -> "twenty-" + ordinal);
        count(entries, TokenKind.ORDINAL, 1, upToTwenty, 1);
        count(entries, TokenKind.ORDINAL, 21, twenties.toList(), 1);
        count(entries, TokenKind.ORDINAL, 30, List.of("thirtieth", "thirty-first"), 1);
    }

    private static void decades(Map<String, Entry> entries) {
        List<String> decades = words("twenties thirties forties fifties sixties seventies eighties nineties");
        count(entries, TokenKind.DECADE, 1920, decades, 10);
        count(entries, TokenKind.DECADE, 2000, List.of("noughties"), 0);
    }

    private static void units(Map<String, Entry> entries) {
        count(entries, TokenKind.UNIT, 0, words("day week weekend fortnight month quarter year decade century"), 0);
        count(
                entries,
                TokenKind.UNITS,
                0,
                words("days weeks weekends fortnights months quarters years decades centuries"),
                0);
    }

    /// Enters the words with values that rise by a step; a dash keeps a value free.
    private static void count(
            Map<String, Entry> entries, TokenKind kind, int first, Collection<String> words, int step) {
        int value = first;
        for (String word : words) {
            entries.putIfAbsent(word, new Entry(kind, value));
            value += step;
        }
    }

    private static List<String> words(String words) {
        return Arrays.asList(words.split(" ", -1));
    }
}
