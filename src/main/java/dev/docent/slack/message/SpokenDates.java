package dev.docent.slack.message;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says dates as people do.
final class SpokenDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern PUBLISHED = Pattern.compile("publishedAt (\\S+)");

    private SpokenDates() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// @param resolved a day, a month or a year in ISO 8601, or two of them with a slash between
    static String resolved(String resolved) {
        int slash = resolved.indexOf('/');
        return slash < 0
                ? one(resolved)
                : one(resolved.substring(0, slash)) + " to " + one(resolved.substring(slash + 1));
    }

    /// @param from what a date was resolved against
    static String from(String from) {
        Matcher published = PUBLISHED.matcher(from);
        return published.matches() ? "counted from its date, " + one(published.group(1)) : "counted from " + from;
    }

    private static String one(String date) {
        if (ISO_DAY.matcher(date).matches()) {
            return day(LocalDate.parse(date));
        }
        return ISO_MONTH.matcher(date).matches() ? MONTH.format(YearMonth.parse(date)) : date;
    }
}
