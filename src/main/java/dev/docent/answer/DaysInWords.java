package dev.docent.answer;

import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says days as people do: "4 January 2026", "March 2026", "the week of 9 March 2026".
final class DaysInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

    /// Whoever says "20 years ago" does not mean that very year.
    private static final Pattern COUNTED =
            Pattern.compile("\\b(ago|later|earlier|before|after|hence|now|time)\\b", Pattern.CASE_INSENSITIVE);

    private DaysInWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// @param words the words that mean the days
    /// @return empty where the days are only about what the words mean: "early May", "20 years ago"
    static Optional<String> of(String words, DatedSpan date) {
        if (date.isOneDay()) {
            return Optional.of(day(date.from()));
        }
        return COUNTED.matcher(words).find() ? Optional.empty() : longer(date);
    }

    private static Optional<String> longer(DatedSpan date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        return switch (date.granularity()) {
            case DAY -> Optional.of(days(from, to));
            case WEEK -> whole(date, from.plusDays(6), "the week of " + DAY.format(from));
            case MONTH -> months(date);
            case QUARTER -> whole(date, end(from, 3), quarter(from));
            case SEASON -> whole(date, end(from, 3), season(from));
            case HALF_YEAR -> whole(date, end(from, 6), half(from));
            case YEAR -> isYears(date) ? Optional.of(years(from, to)) : Optional.empty();
            case DECADE -> whole(date, end(from, 120), "the " + from.getYear() + "s");
            case CENTURY -> Optional.empty();
        };
    }

    /// A piece of a week or quarter is said to be none.
    private static Optional<String> whole(DatedSpan date, LocalDate end, String words) {
        return date.to().equals(end) ? Optional.of(words) : Optional.empty();
    }

    private static LocalDate end(LocalDate from, int months) {
        return from.plusMonths(months).minusDays(1);
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return day(from) + " to " + day(to);
        }
        boolean sameMonth = from.getMonth() == to.getMonth();
        return (sameMonth ? String.valueOf(from.getDayOfMonth()) : DAY_OF_YEAR.format(from)) + " to " + day(to);
    }

    private static Optional<String> months(DatedSpan date) {
        YearMonth first = YearMonth.from(date.from());
        YearMonth last = YearMonth.from(date.to());
        if (date.from().getDayOfMonth() != 1 || !date.to().equals(last.atEndOfMonth())) {
            return Optional.empty();
        }
        return Optional.of(
                first.equals(last) ? MONTH.format(first) : MONTH.format(first) + " to " + MONTH.format(last));
    }

    private static String quarter(LocalDate from) {
        return "the " + QUARTERS.get((from.getMonthValue() - 1) / 3) + " quarter of " + from.getYear();
    }

    private static String half(LocalDate from) {
        return "the " + QUARTERS.get((from.getMonthValue() - 1) / 6) + " half of " + from.getYear();
    }

    private static String season(LocalDate from) {
        int year = from.getYear();
        return switch (from.getMonth()) {
            case MARCH -> "spring " + year;
            case JUNE -> "summer " + year;
            case SEPTEMBER -> "autumn " + year;
            default -> "winter " + year + "/" + (year + 1);
        };
    }

    private static boolean isYears(DatedSpan date) {
        return date.from().getDayOfYear() == 1
                && date.to().getMonth() == Month.DECEMBER
                && date.to().getDayOfMonth() == 31;
    }

    private static String years(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear() ? String.valueOf(from.getYear()) : from.getYear() + " to " + to.getYear();
    }
}
