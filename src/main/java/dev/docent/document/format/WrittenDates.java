package dev.docent.document.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private static final Pattern COMPACT = form("(?<year>[12]\\d{3})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)");

    private WrittenDates() {}

    /// A date and where it is written.
    record WrittenDate(LocalDate date, int start, int end) {}

    /// @return the dates in the order of the text
    static List<WrittenDate> find(String text) {
        List<WrittenDate> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                date(matcher).ifPresent(date -> found.add(new WrittenDate(date, matcher.start(), matcher.end())));
            }
        }
        found.sort(Comparator.comparingInt(WrittenDate::start));
        return found;
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
