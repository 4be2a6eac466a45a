package dev.docent.document.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dates that name the day, the month and the year.
final class WrittenDates {

    private static final String MONTH = "(?<month>" + MonthNames.ANY + ")\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.º])?";
    private static final String YEAR = "(?<year>[12]\\d{3})(?!\\d)";

    private static final List<Pattern> FORMS = List.of(
            form("(?<year>[12]\\d{3})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)"),
            form("(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?" + YEAR),
            form(DAY + "(?:\\s+(?:of|de))?[\\s-]+" + MONTH + "(?:\\s+del?\\s+|[\\s,-]+)" + YEAR),
            form(MONTH + "\\s+" + DAY + "(?:,\\s*|\\s+)" + YEAR));

    private static final Pattern A_YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
    private static final Pattern A_DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

    /// How much stands between the beginning of a date and its year, or its year and the end, in characters.
    private static final int LONGEST = 40;

    private static final Pattern COMPACT = form("(?<year>[12]\\d{3})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)");

    private WrittenDates() {}

    /// A date and where it is written.
    record WrittenDate(LocalDate date, int start, int end) {}

    /// Looks about each year with a day near it only: most text holds none, and the forms are many.
    ///
    /// @return the dates in the order of the text
    static List<WrittenDate> find(String text) {
        SortedMap<Integer, WrittenDate> found = new TreeMap<>();
        Matcher year = A_YEAR.matcher(text);
        Matcher day = A_DAY.matcher(text).useTransparentBounds(true);
        List<Matcher> forms = FORMS.stream().map(form -> form.matcher(text)).toList();
        while (year.find()) {
            int from = Math.max(0, year.start() - LONGEST);
            int to = Math.min(text.length(), year.end() + LONGEST);
            if (!day.region(from, to).find()) {
                continue;
            }
            for (Matcher form : forms) {
                form.region(from, to).useTransparentBounds(true);
                while (form.find()) {
                    date(form)
                            .ifPresent(
                                    date -> found.put(form.start(), new WrittenDate(date, form.start(), form.end())));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /// @param value what a file gives as its date, with or without a time of day
    /// @return the day as it is written, whatever its time zone
    static Optional<LocalDate> first(String value) {
        return find(value).stream().findFirst().map(WrittenDate::date).or(() -> compact(value));
    }

    /// In a sentence eight digits may be anything.
    private static Optional<LocalDate> compact(String value) {
        Matcher matcher = COMPACT.matcher(value);
        return matcher.find() ? date(matcher) : Optional.empty();
    }

    private static Pattern form(String form) {
        return Pattern.compile("(?<![\\d\\p{L}])" + form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Optional<LocalDate> date(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group("year")),
                    month(match.group("month")),
                    Integer.parseInt(match.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : MonthNames.number(written);
    }
}
